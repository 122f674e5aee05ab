<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Columnas &amp;habituales</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the sheet “Entries”</source>
        <translation>Columnas de la hoja «Entradas»</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centro de coste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation>Horas decimales</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Número de personal</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Referencia del proyecto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation>Horas redondeadas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tick what the sheet shows; drag to change the order.</source>
        <translation>Marque lo que muestra la hoja; arrastre para cambiar el orden.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Se ha producido un error inesperado</translation>
    </message>
    <message>
        <source>Toggl Export goes on, and files that were saved are complete. If it happens again, copy the details and send them to whoever looks after this program for you. They hold no token and no password.</source>
        <translation>Toggl Export sigue funcionando y los archivos guardados están completos. Si vuelve a ocurrir, copie los detalles y envíelos a quien se ocupe de este programa en su empresa. No contienen ni el token ni la contraseña.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose a workbook</source>
        <translation>Elegir un libro</translation>
    </message>
    <message>
        <source>Copy the saved export to a file</source>
        <translation>Copiar la exportación guardada a un archivo</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>Libros de Excel (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Exportar a Excel</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Carpeta para los libros</translation>
    </message>
    <message>
        <source>Saved export (*.toml)</source>
        <translation>Exportación guardada (*.toml)</translation>
    </message>
    <message>
        <source>Take a saved export from a file</source>
        <translation>Tomar una exportación guardada de un archivo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A backslash right before a quotation mark takes away the mark’s meaning. Please leave out the last backslash.</source>
        <translation>Una barra invertida justo antes de unas comillas les quita su significado. Omita la última.</translation>
    </message>
    <message>
        <source>A copy for a client must not show other clients, and with these filters it would.</source>
        <translation>Una copia para un cliente no debe mostrar otros clientes, y con estos filtros los mostraría.</translation>
    </message>
    <message>
        <source>A remembered token can neither be read nor removed meanwhile. Please sign in with your API token; to be remembered again, unlock the key store or restart the computer.</source>
        <translation>Mientras tanto, un token recordado no se puede leer ni eliminar. Inicie sesión con su token de API; para que se recuerde de nuevo, desbloquee el almacén de claves o reinicie el equipo.</translation>
    </message>
    <message>
        <source>A saved export cannot have this name.</source>
        <translation>Una exportación guardada no puede llamarse así.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Email and password are right, but Toggl did not hand out an API token for the account.</source>
        <translation>El correo y la contraseña son correctos, pero Toggl no ha facilitado un token de API para la cuenta.</translation>
    </message>
    <message>
        <source>It goes on at {time}. You can wait, or start again later: what was read is kept and not asked for again.</source>
        <translation>Continúa a las {time}. Puede esperar o volver a empezar más tarde: lo que ya se ha leído se conserva y no se vuelve a pedir.</translation>
    </message>
    <message>
        <source>It is not clear when this shall run.</source>
        <translation>No está claro cuándo debe ejecutarse.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile. Please read the projects and people again.</source>
        <translation>Puede que se haya eliminado mientras tanto. Vuelva a leer los proyectos y las personas.</translation>
    </message>
    <message>
        <source>It must start with https:// and hold nothing but the server’s name; http:// is possible on this computer only. Without TOGGL_API_URL the program talks to Toggl itself.</source>
        <translation>Debe empezar por https:// y contener solo el nombre del servidor; http:// solo es posible en este equipo. Sin TOGGL_API_URL, el programa se conecta a Toggl.</translation>
    </message>
    <message>
        <source>No trusted certificates were found on this computer at all.</source>
        <translation>No se encontró ningún certificado de confianza en este equipo.</translation>
    </message>
    <message>
        <source>Nothing was left out on its own. Please open the saved export, look at its projects and people, and save it again.</source>
        <translation>No se ha omitido nada sin preguntar. Abra la exportación guardada, revise sus proyectos y personas y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was saved. What was read is kept, so starting again is quick.</source>
        <translation>No se ha guardado nada. Lo que ya se ha leído se conserva, así que volver a empezar será rápido.</translation>
    </message>
    <message>
        <source>Other programs may use the same Toggl account. Please start again later: what was read is kept.</source>
        <translation>Quizá otros programas usen la misma cuenta de Toggl. Vuelva a empezar más tarde: lo leído se conserva.</translation>
    </message>
    <message>
        <source>Please ask an administrator of your team at Toggl to invite you to the workspace.</source>
        <translation>Pida a un administrador de su equipo en Toggl que le invite al espacio de trabajo.</translation>
    </message>
    <message>
        <source>Please ask your IT department to allow connections to api.track.toggl.com, or to check the proxy settings of this computer.</source>
        <translation>Pida a su departamento de informática que permita las conexiones a api.track.toggl.com o que revise la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Please check both. If you sign in to Toggl with Google, Apple or your company’s account, use the API token instead.</source>
        <translation>Compruebe ambos. Si entra en Toggl con Google, Apple o la cuenta de su empresa, utilice en su lugar el token de API.</translation>
    </message>
    <message>
        <source>Please check that the file and its folder belong to you and that the disk has space.</source>
        <translation>Compruebe que el archivo y su carpeta le pertenecen y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>Please check the internet connection and try again. What was read already is kept.</source>
        <translation>Compruebe la conexión a Internet e inténtelo de nuevo. Lo que ya se ha leído se conserva.</translation>
    </message>
    <message>
        <source>Please check the period and the filters.</source>
        <translation>Compruebe el periodo y los filtros.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Please check where the file comes from. It was not opened any further.</source>
        <translation>Compruebe de dónde viene el archivo. No se siguió abriendo.</translation>
    </message>
    <message>
        <source>Please check your API token, or your email and password, and try again.</source>
        <translation>Compruebe su token de API, o su correo electrónico y su contraseña, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Please choose a file that ends in .xlsx or .xlsm.</source>
        <translation>Elija un archivo que termine en .xlsx o .xlsm.</translation>
    </message>
    <message>
        <source>Please choose a name of 1 to 80 characters in one line that does not begin with a dash.</source>
        <translation>Elija un nombre de 1 a 80 caracteres en una línea que no empiece por un guion.</translation>
    </message>
    <message>
        <source>Please choose a workbook of Toggl Export that still has its sheet Data.</source>
        <translation>Elija un libro de Toggl Export que aún tenga su hoja Datos.</translation>
    </message>
    <message>
        <source>Please choose an end date that is not before the start date.</source>
        <translation>Elija una fecha final que no sea anterior a la inicial.</translation>
    </message>
    <message>
        <source>Please choose another name, or allow the file to be replaced.</source>
        <translation>Elija otro nombre o permita que se reemplace el archivo.</translation>
    </message>
    <message>
        <source>Please choose another name, or delete the other one first.</source>
        <translation>Elija otro nombre o elimine primero la otra.</translation>
    </message>
    <message>
        <source>Please choose another name, without &lt; &gt; : &quot; / \ | ? * and without a dot at its end; names such as CON, NUL or COM1 belong to Windows itself. The hours are still loaded.</source>
        <translation>Elija otro nombre, sin &lt; &gt; : &quot; / \ | ? * y sin punto al final; nombres como CON, NUL o COM1 pertenecen a Windows. Las horas siguen cargadas.</translation>
    </message>
    <message>
        <source>Please choose another port, or none: then a free one is taken.</source>
        <translation>Elija otro puerto o no indique ninguno: entonces se usará uno libre.</translation>
    </message>
    <message>
        <source>Please choose another workspace, or ask an administrator of this one to give you access to its reports.</source>
        <translation>Elija otro espacio de trabajo o pida a un administrador de este que le dé acceso a sus informes.</translation>
    </message>
    <message>
        <source>Please choose days from {first} to {last}.</source>
        <translation>Elija días del {first} al {last}.</translation>
    </message>
    <message>
        <source>Please choose each day, a day of the week, or a day of the month from 1 to 28.</source>
        <translation>Elija cada día, un día de la semana o un día del mes del 1 al 28.</translation>
    </message>
    <message>
        <source>Please choose one of these: {names}.</source>
        <translation>Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Please choose projects of one client only, without “Without project”, or one workbook per client.</source>
        <translation>Elija solo proyectos de un único cliente, sin «Sin proyecto», o un libro por cliente.</translation>
    </message>
    <message>
        <source>Please choose the workbook again; perhaps it was moved or renamed.</source>
        <translation>Elija de nuevo el libro; quizá se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>Please close it in Excel and export again, or save under another name.</source>
        <translation>Ciérrelo en Excel y exporte de nuevo, o guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>Please copy it again from the end of your Toggl profile page. A token that was reset there is no longer valid.</source>
        <translation>Cópielo de nuevo del final de su página de perfil de Toggl. Un token que se haya restablecido allí ya no es válido.</translation>
    </message>
    <message>
        <source>Please export a shorter period, for instance one month after the other, or choose fewer people or projects.</source>
        <translation>Exporte un periodo más corto, por ejemplo un mes tras otro, o elija menos personas o proyectos.</translation>
    </message>
    <message>
        <source>Please export without it, for example without project details.</source>
        <translation>Exporte sin ello, por ejemplo sin los detalles de los proyectos.</translation>
    </message>
    <message>
        <source>Please free some space or choose another disk. The hours are still loaded.</source>
        <translation>Libere espacio o elija otro disco. Las horas siguen cargadas.</translation>
    </message>
    <message>
        <source>Please give a folder, or one saved export only.</source>
        <translation>Indique una carpeta o una sola exportación guardada.</translation>
    </message>
    <message>
        <source>Please give both a start date and an end date, or the name of a period instead of them.</source>
        <translation>Indique una fecha inicial y una final o, en su lugar, el nombre de un periodo.</translation>
    </message>
    <message>
        <source>Please give it another name in Excel (Table Design, or Formulas, Name Manager).</source>
        <translation>Cámbiele el nombre en Excel (Diseño de tabla, o Fórmulas, Administrador de nombres).</translation>
    </message>
    <message>
        <source>Please give the number instead of the name: {candidates}.</source>
        <translation>Indique el número en lugar del nombre: {candidates}.</translation>
    </message>
    <message>
        <source>Please install the newest version. The file was not changed.</source>
        <translation>Instale la versión más reciente. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>Please leave out the sheets per person or per project.</source>
        <translation>Prescinda de las hojas por persona o por proyecto.</translation>
    </message>
    <message>
        <source>Please look for a newer version of this program.</source>
        <translation>Busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Please move large sheets into another workbook.</source>
        <translation>Mueva las hojas grandes a otro libro.</translation>
    </message>
    <message>
        <source>Please open it in Excel and save it as an Excel workbook (.xlsx), then update that one.</source>
        <translation>Guárdelo en Excel como libro de Excel (.xlsx) y actualice ese archivo.</translation>
    </message>
    <message>
        <source>Please open it in Excel, let Excel repair it and save it; or take an older copy.</source>
        <translation>Ábralo en Excel, deje que lo repare y guárdelo; o tome una copia anterior.</translation>
    </message>
    <message>
        <source>Please open it in Excel, switch Review, Protect Workbook off and save it.</source>
        <translation>Ábralo en Excel, desactive Revisar, Proteger libro y guárdelo.</translation>
    </message>
    <message>
        <source>Please open it in Excel, take the password away (File, Info, Protect Workbook) and save it.</source>
        <translation>Ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro) y guárdelo.</translation>
    </message>
    <message>
        <source>Please open it, save the new workbook as .xlsx, and update that one.</source>
        <translation>Ábrala, guarde el libro nuevo como .xlsx y actualice ese archivo.</translation>
    </message>
    <message>
        <source>Please open the saved export, look at what is chosen, and save it again.</source>
        <translation>Abra la exportación guardada, revise lo elegido y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Please save it as an Excel workbook (.xlsx), then update that one.</source>
        <translation>Guárdelo como libro de Excel (.xlsx) y actualice ese archivo.</translation>
    </message>
    <message>
        <source>Please save it in Excel as an ordinary Excel workbook (.xlsx), then update that one.</source>
        <translation>Guárdelo en Excel como libro de Excel normal (.xlsx) y actualice ese archivo.</translation>
    </message>
    <message>
        <source>Please save it under another name or in another folder. The hours are still loaded.</source>
        <translation>Guárdelo con otro nombre o en otra carpeta. Las horas siguen cargadas.</translation>
    </message>
    <message>
        <source>Please save one first.</source>
        <translation>Guarde primero una.</translation>
    </message>
    <message>
        <source>Please select at least one project and one person, or another period.</source>
        <translation>Seleccione al menos un proyecto y una persona, u otro periodo.</translation>
    </message>
    <message>
        <source>Please sign in with the API token from your Toggl profile page.</source>
        <translation>Inicie sesión con el token de API de su página de perfil de Toggl.</translation>
    </message>
    <message>
        <source>Please sign in with your API token, or with your email and password.</source>
        <translation>Inicie sesión con su token de API, o con su correo electrónico y su contraseña.</translation>
    </message>
    <message>
        <source>Please split by months or weeks instead of days, or choose fewer people or projects.</source>
        <translation>Divida por meses o semanas en lugar de por días, o elija menos personas o proyectos.</translation>
    </message>
    <message>
        <source>Please stop sharing it in Excel (Review, Unshare Workbook) and save it.</source>
        <translation>Deje de compartirlo en Excel (Revisar, Dejar de compartir libro) y guárdelo.</translation>
    </message>
    <message>
        <source>Please take the signature away in Excel (File, Info, View Signatures), or choose “Update a workbook…” and say that it may become invalid.</source>
        <translation>Quite la firma en Excel (Archivo, Información, Ver firmas), o elija «Actualizar un libro…» e indique que puede dejar de ser válida.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or choose a shorter period. What was read is kept.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos o elija un periodo más corto. Lo que ya se ha leído se conserva.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. What was read already is kept.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos. Lo que ya se ha leído se conserva.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, ask whoever looks after this computer for you.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, pregunte a quien se encarga de este equipo.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and report them.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, copie los detalles y comuníquelos.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and send them with the log file to whoever looks after this program for you.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, copie los detalles y envíelos con el archivo de registro a quien se ocupe de este programa en su empresa.</translation>
    </message>
    <message>
        <source>Please try another period or other filters, or report the details.</source>
        <translation>Pruebe con otro periodo u otros filtros, o comunique los detalles.</translation>
    </message>
    <message>
        <source>Please wait a few minutes. Other programs that use the same Toggl account count as well.</source>
        <translation>Espere unos minutos. También cuentan otros programas que usen la misma cuenta de Toggl.</translation>
    </message>
    <message>
        <source>Please write dates as year-month-day, for example 2026-10-31.</source>
        <translation>Escriba las fechas como año-mes-día, por ejemplo 2026-10-31.</translation>
    </message>
    <message>
        <source>Port {port} of this computer cannot be used.</source>
        <translation>El puerto {port} de este equipo no se puede usar.</translation>
    </message>
    <message>
        <source>Saved exports cannot be read from or written to the file “{name}”.</source>
        <translation>No se pueden leer o escribir las exportaciones guardadas en el archivo «{name}».</translation>
    </message>
    <message>
        <source>Several exports cannot go into the one file “{name}”.</source>
        <translation>Varias exportaciones no caben en el único archivo «{name}».</translation>
    </message>
    <message>
        <source>Signing in did not work.</source>
        <translation>No se ha podido iniciar sesión.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Se ha producido un error inesperado.</translation>
    </message>
    <message>
        <source>The Toggl plan of this workspace does not include this.</source>
        <translation>El plan de Toggl de este espacio de trabajo no incluye esto.</translation>
    </message>
    <message>
        <source>The connection to Toggl is not secure, so it was not used.</source>
        <translation>La conexión con Toggl no es segura, por lo que no se ha utilizado.</translation>
    </message>
    <message>
        <source>The file “{name}” was written by a later version of Toggl Export.</source>
        <translation>El archivo «{name}» fue escrito por una versión posterior de Toggl Export.</translation>
    </message>
    <message>
        <source>The folder is missing, is read-only or does not belong to you. Please choose another folder; the hours are still loaded.</source>
        <translation>La carpeta no existe, es de solo lectura o no le pertenece. Elija otra carpeta; las horas siguen cargadas.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer.</source>
        <translation>El almacén de claves de este equipo no responde.</translation>
    </message>
    <message>
        <source>The path “{path}” is followed by a quotation mark that does not belong to it.</source>
        <translation>Tras la ruta «{path}» hay unas comillas que no le pertenecen.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>El periodo termina ({end}) antes de empezar ({start}).</translation>
    </message>
    <message>
        <source>The period is not clear.</source>
        <translation>El periodo no está claro.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the connection through.</source>
        <translation>El proxy de su red no ha permitido la conexión.</translation>
    </message>
    <message>
        <source>The report needs {needed} columns on one sheet; Excel allows {allowed}.</source>
        <translation>El informe necesita {needed} columnas en una hoja; Excel permite {allowed}.</translation>
    </message>
    <message>
        <source>The report needs {needed} rows on one sheet; Excel allows {allowed}.</source>
        <translation>El informe necesita {needed} filas en una hoja; Excel permite {allowed}.</translation>
    </message>
    <message>
        <source>The report needs {needed} sheets; at most {allowed} are possible.</source>
        <translation>El informe necesita {needed} hojas; son posibles {allowed} como máximo.</translation>
    </message>
    <message>
        <source>The server address in TOGGL_API_URL cannot be used.</source>
        <translation>La dirección del servidor en TOGGL_API_URL no se puede usar.</translation>
    </message>
    <message>
        <source>The structure of “{file}” is protected, so that no sheet may be changed.</source>
        <translation>La estructura de «{file}» está protegida, por lo que no se puede cambiar ninguna hoja.</translation>
    </message>
    <message>
        <source>There is a saved export “{name}” already.</source>
        <translation>Ya hay una exportación guardada «{name}».</translation>
    </message>
    <message>
        <source>There is already a file “{file}”.</source>
        <translation>Ya existe un archivo «{file}».</translation>
    </message>
    <message>
        <source>There is no client “{name}” in this workspace.</source>
        <translation>En este espacio de trabajo no hay ningún cliente «{name}».</translation>
    </message>
    <message>
        <source>There is no period called “{name}”.</source>
        <translation>No hay ningún periodo llamado «{name}».</translation>
    </message>
    <message>
        <source>There is no project “{name}” in this workspace.</source>
        <translation>En este espacio de trabajo no hay ningún proyecto «{name}».</translation>
    </message>
    <message>
        <source>There is no saved export yet.</source>
        <translation>Todavía no hay ninguna exportación guardada.</translation>
    </message>
    <message>
        <source>There is no saved export “{name}”.</source>
        <translation>No hay ninguna exportación guardada «{name}».</translation>
    </message>
    <message>
        <source>There is no workspace “{name}” in this account.</source>
        <translation>En esta cuenta no hay ningún espacio de trabajo «{name}».</translation>
    </message>
    <message>
        <source>There is nobody called “{name}” in this workspace.</source>
        <translation>En este espacio de trabajo no hay nadie llamado «{name}».</translation>
    </message>
    <message>
        <source>There is not enough space on the disk to save “{file}”.</source>
        <translation>No hay espacio suficiente en el disco para guardar «{file}».</translation>
    </message>
    <message>
        <source>There is nothing to export with these filters.</source>
        <translation>Con estos filtros no hay nada que exportar.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Esta cuenta no tiene ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>This cannot be exported as it is.</source>
        <translation>No se puede exportar tal como está.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate it was shown. In an office network, please ask your IT department to install the company’s certificate; otherwise check date and time of this computer.</source>
        <translation>Este equipo no confía en el certificado que se le ha mostrado. En una red de empresa, pida a su departamento de informática que instale el certificado de la empresa; si no, compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>This computer’s scheduler ({scheduler}) did not accept that.</source>
        <translation>El programador de tareas de este equipo ({scheduler}) no lo ha aceptado.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Esto no ha funcionado.</translation>
    </message>
    <message>
        <source>To keep wrong figures out of your workbook, nothing was exported. Please try again; if it happens again, look for a newer version of this program or report the details.</source>
        <translation>Para que no haya cifras erróneas en su libro, no se ha exportado nada. Inténtelo de nuevo; si vuelve a ocurrir, busque una versión más reciente de este programa o comunique los detalles.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl allows %n more attempt(|s) before it locks the sign-in for a while.</source>
        <translation>
            <numerusform>Toggl permite %n intento más antes de bloquear el inicio de sesión durante un tiempo.</numerusform>
            <numerusform>Toggl permite %n intentos más antes de bloquear el inicio de sesión durante un tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl asks for a break because too many requests came in a short time.</source>
        <translation>Toggl pide una pausa porque han llegado demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>Toggl cannot be reached.</source>
        <translation>No se puede acceder a Toggl.</translation>
    </message>
    <message>
        <source>Toggl could not answer this request.</source>
        <translation>Toggl no ha podido responder a esta solicitud.</translation>
    </message>
    <message>
        <source>Toggl did not accept this request.</source>
        <translation>Toggl no ha aceptado esta solicitud.</translation>
    </message>
    <message>
        <source>Toggl does not accept this API token.</source>
        <translation>Toggl no acepta este token de API.</translation>
    </message>
    <message>
        <source>Toggl does not accept this email and password.</source>
        <translation>Toggl no acepta este correo electrónico con esta contraseña.</translation>
    </message>
    <message>
        <source>Toggl has a problem at the moment.</source>
        <translation>Toggl tiene un problema en este momento.</translation>
    </message>
    <message>
        <source>Toggl has no reports for these dates.</source>
        <translation>Toggl no tiene informes para estas fechas.</translation>
    </message>
    <message>
        <source>Toggl has switched off a part of its service that this program needs.</source>
        <translation>Toggl ha desactivado una parte de su servicio que este programa necesita.</translation>
    </message>
    <message>
        <source>Toggl no longer knows what was asked for.</source>
        <translation>Toggl ya no conoce lo que se ha pedido.</translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation>Toggl dice: «{words}»</translation>
    </message>
    <message>
        <source>Toggl sent an answer that this program does not understand.</source>
        <translation>Toggl ha enviado una respuesta que este programa no entiende.</translation>
    </message>
    <message>
        <source>Toggl took too long to answer.</source>
        <translation>Toggl ha tardado demasiado en responder.</translation>
    </message>
    <message>
        <source>Toggl’s hourly quota of requests is used up.</source>
        <translation>Se ha agotado la cuota de solicitudes por hora de Toggl.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl’s hourly quota of requests stayed used up, though it was waited for %n time(|s).</source>
        <translation>
            <numerusform>La cuota de solicitudes por hora de Toggl siguió agotada, tras %n espera.</numerusform>
            <numerusform>La cuota de solicitudes por hora de Toggl siguió agotada, tras %n esperas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates are looked for here: {places}.</source>
        <translation>Los certificados de confianza se buscan aquí: {places}.</translation>
    </message>
    <message>
        <source>Windows does not allow the file name “{file}”.</source>
        <translation>Windows no permite el nombre de archivo «{file}».</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your Toggl account may not see this.</source>
        <translation>Su cuenta de Toggl no tiene permiso para ver esto.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in this place.</source>
        <translation>«{file}» no se puede guardar en este lugar.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>No se ha podido guardar «{file}».</translation>
    </message>
    <message>
        <source>“{file}” has a table or a name of its own called “{name}”, as Toggl Export needs it.</source>
        <translation>«{file}» tiene una tabla o un nombre propio llamado «{name}», que Toggl Export necesita.</translation>
    </message>
    <message>
        <source>“{file}” has the format of old versions of Excel (.xls).</source>
        <translation>«{file}» tiene el formato de versiones antiguas de Excel (.xls).</translation>
    </message>
    <message>
        <source>“{file}” holds a sheet that is too large to be updated.</source>
        <translation>«{file}» contiene una hoja demasiado grande para actualizarla.</translation>
    </message>
    <message>
        <source>“{file}” holds no hours that could be compared.</source>
        <translation>«{file}» no contiene horas que se puedan comparar.</translation>
    </message>
    <message>
        <source>“{file}” is a binary workbook (.xlsb).</source>
        <translation>«{file}» es un libro binario (.xlsb).</translation>
    </message>
    <message>
        <source>“{file}” is a shared workbook that keeps a history of changes.</source>
        <translation>«{file}» es un libro compartido que guarda un historial de cambios.</translation>
    </message>
    <message>
        <source>“{file}” is a template.</source>
        <translation>«{file}» es una plantilla.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet (.ods).</source>
        <translation>«{file}» es una hoja de cálculo OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>«{file}» está dañado.</translation>
    </message>
    <message>
        <source>“{file}” is digitally signed; with new hours in it the signature is no longer valid.</source>
        <translation>«{file}» tiene una firma digital; con horas nuevas deja de ser válida.</translation>
    </message>
    <message>
        <source>“{file}” is not an Excel workbook.</source>
        <translation>«{file}» no es un libro de Excel.</translation>
    </message>
    <message>
        <source>“{file}” is not there.</source>
        <translation>«{file}» no está.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program.</source>
        <translation>«{file}» está abierto en otro programa.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>«{file}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>“{file}” is stored as “Strict Open XML”, which cannot be updated.</source>
        <translation>«{file}» está guardado como «Strict Open XML», que no se puede actualizar.</translation>
    </message>
    <message>
        <source>“{file}” would become much too large when it is unpacked.</source>
        <translation>«{file}» sería demasiado grande al descomprimirse.</translation>
    </message>
    <message>
        <source>“{name}” holds choices that this version does not understand: {keys}.</source>
        <translation>«{name}» contiene opciones que esta versión no entiende: {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of several.</source>
        <translation>Hay varios con el nombre «{name}».</translation>
    </message>
    <message>
        <source>“{name}” takes in what no longer exists at Toggl: {things}.</source>
        <translation>«{name}» incluye lo que ya no existe en Toggl: {things}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>without {name}</source>
        <translation>sin {name}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Toggl Export</source>
        <translation>Acerca de Toggl Export</translation>
    </message>
    <message>
        <source>Alt+← and Alt+→: the period before and after. Space: tick or untick a line.</source>
        <translation>Alt+← y Alt+→: el periodo anterior y el siguiente. Espacio: marcar o desmarcar una línea.</translation>
    </message>
    <message>
        <source>Choose workspace and period at the left. Last month is chosen at first.</source>
        <translation>Elija a la izquierda el espacio de trabajo y el periodo. Al principio está elegido el mes pasado.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: export. Esc: cancel. Ctrl+Z: undo. F1: this page. F5: read the figures again.</source>
        <translation>Ctrl+Intro: exportar. Esc: cancelar. Ctrl+Z: deshacer. F1: esta página. F5: leer de nuevo las cifras.</translation>
    </message>
    <message>
        <source>Ctrl+R: repeat the last export. Ctrl+Q: quit.</source>
        <translation>Ctrl+R: repetir la última exportación. Ctrl+Q: salir.</translation>
    </message>
    <message>
        <source>Every message has details that you can copy. The log folder opens from “About”.</source>
        <translation>Cada mensaje tiene detalles que puede copiar. La carpeta de registros se abre desde «Acerca de».</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>If something looks wrong</source>
        <translation>Si algo parece incorrecto</translation>
    </message>
    <message>
        <source>If you are no administrator of the workspace, Toggl may show you only your own time.</source>
        <translation>Si no es administrador del espacio de trabajo, Toggl quizá solo le muestre su propio tiempo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>The preview shows what will be in the workbook before any file is written.</source>
        <translation>La vista previa muestra lo que habrá en el libro antes de escribir ningún archivo.</translation>
    </message>
    <message>
        <source>This is no official Toggl product. Toggl and Toggl Track are names of their owner; Excel is a name of Microsoft.</source>
        <translation>Este no es un producto oficial de Toggl. Toggl y Toggl Track son nombres de su propietario; Excel es un nombre de Microsoft.</translation>
    </message>
    <message>
        <source>Tick projects and people. “All”, and all of a client, also take in what is added later.</source>
        <translation>Marque los proyectos y las personas. «Todo», y todo lo de un cliente, incluyen también lo que se añada después.</translation>
    </message>
    <message>
        <source>Toggl Export is free software under the MIT licence. It is built with Qt and PySide6 (LGPL 3), Python (PSF licence), requests and tzdata (Apache 2.0), lxml, msgspec and PySocks (BSD), openpyxl, holidays, keyring, truststore and platformdirs (MIT).</source>
        <translation>Toggl Export es software libre con licencia MIT. Está hecho con Qt y PySide6 (LGPL 3), Python (licencia PSF), requests y tzdata (Apache 2.0), lxml, msgspec y PySocks (BSD), openpyxl, holidays, keyring, truststore y platformdirs (MIT).</translation>
    </message>
    <message>
        <source>Toggl answers a limited number of requests an hour (30 on the Free plan). The line at the bottom says how many are left and what an export needs.</source>
        <translation>Toggl responde a un número limitado de solicitudes por hora (30 en el plan gratuito). La línea inferior indica cuántas quedan y cuántas necesita una exportación.</translation>
    </message>
    <message>
        <source>When they run out, the program can wait and go on by itself. What was read is kept.</source>
        <translation>Cuando se agotan, el programa puede esperar y continuar por sí solo. Lo que ya se ha leído se conserva.</translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation>Las horas de Toggl Track de su equipo en un libro de Excel.</translation>
    </message>
    <message>
        <source>“Export to Excel…” asks for a place and writes the workbook.</source>
        <translation>«Exportar a Excel…» pregunta por un lugar y escribe el libro.</translation>
    </message>
    <message>
        <source>“Repeat last export” does the same again, for the same named period, in one click.</source>
        <translation>«Repetir la última exportación» hace lo mismo otra vez, para el periodo del mismo nombre, con un clic.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n open point(|s)</source>
        <translation>
            <numerusform>%n punto abierto</numerusform>
            <numerusform>%n puntos abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>P&amp;royectos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Client {name}, {count}</source>
        <translation>Cliente {name}, {count}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>List people with no time</source>
        <translation>Incluir sin tiempo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nada coincide con «{text}».</translation>
    </message>
    <message>
        <source>Only those with time in this period</source>
        <translation>Solo los que tienen tiempo en este periodo</translation>
    </message>
    <message>
        <source>Outside the search: {count} selected</source>
        <translation>Fuera de la búsqueda: {count} seleccionados</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Per&amp;sonas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Search projects and clients</source>
        <translation>Buscar proyectos y clientes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Select those with time in this period</source>
        <translation>Seleccionar los que tienen tiempo en este periodo</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Con archivados</translation>
    </message>
    <message>
        <source>Show only what is ticked</source>
        <translation>Mostrar solo lo marcado</translation>
    </message>
    <message>
        <source>Space selects a line or leaves it out</source>
        <translation>La barra espaciadora selecciona una línea o la excluye</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>With time</source>
        <translation>Con tiempo</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>todo seleccionado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>seleccionado en parte</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <translation>{chosen} de {all}</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archivado)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (desactivado)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About Toggl Export</source>
        <translation>Acerca &amp;de Toggl Export</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>&amp;Exportar a Excel…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>&amp;Repetir la última exportación</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Refresh &amp;figures</source>
        <translation>&amp;Actualizar las cifras</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n (person|people) with time (is|are) no longer known to Toggl by name and (appears|appear) as “User” with a number.</source>
        <translation>
            <numerusform>Toggl ya no conoce el nombre de %n persona con tiempo; aparece como «User» con un número.</numerusform>
            <numerusform>Toggl ya no conoce el nombre de %n personas con tiempo; aparecen como «User» con un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s) with time (is|are) no longer known to Toggl by name and (appears|appear) as “Project” with a number.</source>
        <translation>
            <numerusform>Toggl ya no conoce el nombre de %n proyecto con tiempo; aparece como «Project» con un número.</numerusform>
            <numerusform>Toggl ya no conoce el nombre de %n proyectos con tiempo; aparecen como «Project» con un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the parts of the period add up to other billable hours than Toggl’s own figure for all of it, which the totals show.</source>
        <translation>
            <numerusform>En %n combinación de persona y proyecto, las partes del período suman otras horas facturables que la cifra de Toggl para todo el período, que es la que muestran los totales.</numerusform>
            <numerusform>En %n combinaciones de persona y proyecto, las partes del período suman otras horas facturables que la cifra de Toggl para todo el período, que es la que muestran los totales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the parts of the period add up to other hours than Toggl’s own figure for all of it. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>
            <numerusform>En %n combinación de persona y proyecto, las partes del período suman otras horas que la cifra de Toggl para todo el período. Puede que se haya cambiado algún tiempo durante la lectura; vuelva a leerlo para estar seguro.</numerusform>
            <numerusform>En %n combinaciones de persona y proyecto, las partes del período suman otras horas que la cifra de Toggl para todo el período. Puede que se haya cambiado algún tiempo durante la lectura; vuelva a leerlo para estar seguro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the time entries add up to other hours than Toggl’s own figure. Somebody may be tracking right now; read it again later to be sure.</source>
        <translation>
            <numerusform>En %n combinación de persona y proyecto, las entradas de tiempo suman otras horas que la cifra de Toggl. Quizá alguien está registrando ahora mismo; vuelva a leer más tarde para estar seguro.</numerusform>
            <numerusform>En %n combinaciones de persona y proyecto, las entradas de tiempo suman otras horas que la cifra de Toggl. Quizá alguien está registrando ahora mismo; vuelva a leer más tarde para estar seguro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) Toggl’s project details show another total than the people’s hours together. Time may have been changed while it was read.</source>
        <translation>
            <numerusform>En %n proyecto, los detalles de Toggl muestran un total distinto de la suma de las horas de las personas. Puede que se haya cambiado algún tiempo durante la lectura.</numerusform>
            <numerusform>En %n proyectos, los detalles de Toggl muestran un total distinto de la suma de las horas de las personas. Puede que se haya cambiado algún tiempo durante la lectura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) no billable amount is shown, because Toggl gives none or does not say how much of it is in which currency. The sheet “Checks” says which.</source>
        <translation>
            <numerusform>Para %n proyecto no se muestra ningún importe, porque Toggl no lo indica o no dice qué parte está en qué moneda. La hoja «Comprobaciones» dice cuál.</numerusform>
            <numerusform>Para %n proyectos no se muestra ningún importe, porque Toggl no lo indica o no dice qué parte está en qué moneda. La hoja «Comprobaciones» dice cuáles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) there is an amount for the whole project, but none for each person, because Toggl’s rates do not say what whose time is worth. The sheet “Checks” says which.</source>
        <translation>
            <numerusform>Para %n proyecto se muestra el importe del proyecto entero, pero ninguno por persona, porque las tarifas de Toggl no dicen cuánto vale el tiempo de cada una. La hoja «Comprobaciones» dice cuál.</numerusform>
            <numerusform>Para %n proyectos se muestra el importe del proyecto entero, pero ninguno por persona, porque las tarifas de Toggl no dicen cuánto vale el tiempo de cada una. La hoja «Comprobaciones» dice cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project in Toggl is called {names}, which the file of working hours says means an absence.</source>
        <translation>Ningún proyecto de Toggl se llama {names}, que según el archivo de horarios significa una ausencia.</translation>
    </message>
    <message>
        <source>Nobody tracked time in this period with these filters.</source>
        <translation>Nadie ha registrado tiempo en este periodo con estos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>Project details are about whole projects. For %n project(|s) they are left out, because only some of (its|their) people are in this workbook.</source>
        <translation>
            <numerusform>Los detalles se refieren a proyectos enteros. En %n proyecto se han omitido, porque solo una parte de sus personas figura en este libro.</numerusform>
            <numerusform>Los detalles se refieren a proyectos enteros. En %n proyectos se han omitido, porque solo una parte de sus personas figura en este libro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project details are missing because your Toggl plan does not include them.</source>
        <translation>Faltan los detalles de los proyectos porque su plan de Toggl no los incluye.</translation>
    </message>
    <message>
        <source>The rows add up to {hours} h less than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>Las filas suman {hours} h menos que el total de Toggl para el periodo. Puede que se haya cambiado algún tiempo durante la lectura; vuelva a leer para estar seguro.</translation>
    </message>
    <message>
        <source>The rows add up to {hours} h more than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>Las filas suman {hours} h más que el total de Toggl para el periodo. Puede que se haya cambiado algún tiempo durante la lectura; vuelva a leer para estar seguro.</translation>
    </message>
    <message>
        <source>The time entries came in one piece from Toggl’s CSV export, proven to the second. It has no entry ids and no rates, and a tag with a comma in its name appears as two.</source>
        <translation>Las entradas de tiempo llegaron de una vez de la exportación CSV de Toggl, comprobadas al segundo. No tiene números de entrada ni tarifas, y una etiqueta con una coma en el nombre aparece como dos.</translation>
    </message>
    <message>
        <source>Toggl does not give the single time entries of this workspace, so here are the hours only.</source>
        <translation>Toggl no da las entradas de tiempo de este espacio de trabajo, por eso aquí están solo las horas.</translation>
    </message>
    <message>
        <source>Toggl does not show you the list of people in this workspace, so people without time cannot be listed.</source>
        <translation>Toggl no le muestra la lista de personas de este espacio de trabajo, por lo que no se puede incluir a las personas sin tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl gives no billable hours for %n row(|s); the billable totals do not include (it|them).</source>
        <translation>
            <numerusform>Toggl no da horas facturables para %n fila; los totales facturables no la incluyen.</numerusform>
            <numerusform>Toggl no da horas facturables para %n filas; los totales facturables no las incluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl gives no billable hours for this workspace; they are left empty.</source>
        <translation>Toggl no da horas facturables para este espacio de trabajo; se dejan vacías.</translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation>Toggl dice: «{words}»</translation>
    </message>
    <message>
        <source>You are not an administrator of this workspace, so Toggl may show you only a part of its time.</source>
        <translation>Usted no es administrador de este espacio de trabajo, por lo que Toggl quizá solo le muestre una parte del tiempo.</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>A short text to the person of the selected line with all of their open points.</source>
        <translation>Un texto breve a la persona de la línea elegida con todos sus puntos abiertos.</translation>
    </message>
    <message>
        <source>Beyond the estimate</source>
        <translation>Por encima de la estimación</translation>
    </message>
    <message>
        <source>Billable on a project that is not</source>
        <translation>Facturable en un proyecto que no lo es</translation>
    </message>
    <message>
        <source>Break too short</source>
        <translation>Pausa demasiado corta</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day differs from the target</source>
        <translation>El día difiere del objetivo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Goes on over midnight</source>
        <translation>Sigue después de medianoche</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hola, {name}:</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Está en el futuro</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Día largo</translation>
    </message>
    <message>
        <source>Long entry</source>
        <translation>Entrada larga</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Semana larga</translation>
    </message>
    <message>
        <source>No open points</source>
        <translation>Ningún punto abierto</translation>
    </message>
    <message>
        <source>No time tracked</source>
        <translation>Sin tiempo registrado</translation>
    </message>
    <message>
        <source>Not billable on a billable project</source>
        <translation>No facturable en un proyecto facturable</translation>
    </message>
    <message>
        <source>Not looked at, {need}</source>
        <translation>No revisado, {need}</translation>
    </message>
    <message>
        <source>On an archived project</source>
        <translation>En un proyecto archivado</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos abiertos</translation>
    </message>
    <message>
        <source>Overlaps with another entry</source>
        <translation>Se solapa con otra entrada</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Descanso demasiado corto</translation>
    </message>
    <message>
        <source>Start and end do not fit the duration</source>
        <translation>Inicio y fin no encajan con la duración</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>The message to {name} is on the clipboard.</source>
        <translation>El mensaje a {name} está en el portapapeles.</translation>
    </message>
    <message>
        <source>Tick what should be looked at before a month is closed.</source>
        <translation>Marque lo que hay que revisar antes de cerrar un mes.</translation>
    </message>
    <message>
        <source>Time sheet not approved</source>
        <translation>Hoja de horas no aprobada</translation>
    </message>
    <message>
        <source>Time sheet not submitted</source>
        <translation>Hoja de horas no enviada</translation>
    </message>
    <message>
        <source>Today counts as a day that is over</source>
        <translation>Hoy cuenta como día pasado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Very short entry</source>
        <translation>Entrada muy corta</translation>
    </message>
    <message>
        <source>Week differs from the target</source>
        <translation>La semana difiere del objetivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What counts as open?</source>
        <translation>¿Qué cuenta como abierto?</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Sin tarea</translation>
    </message>
    <message>
        <source>Work on a holiday</source>
        <translation>Trabajo en festivo</translation>
    </message>
    <message>
        <source>Work on a weekend</source>
        <translation>Trabajo en fin de semana</translation>
    </message>
    <message>
        <source>could you please look at your time in Toggl for {period}?</source>
        <translation>¿podrías revisar tus tiempos en Toggl de {period}?</translation>
    </message>
    <message>
        <source>needs Toggl&apos;s approvals</source>
        <translation>necesita las aprobaciones de Toggl</translation>
    </message>
    <message>
        <source>needs every time entry</source>
        <translation>necesita cada entrada de tiempo</translation>
    </message>
    <message>
        <source>needs the hours</source>
        <translation>necesita las horas</translation>
    </message>
    <message>
        <source>needs the hours of each day</source>
        <translation>necesita las horas de cada día</translation>
    </message>
    <message>
        <source>needs the working hours</source>
        <translation>necesita los horarios</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%n minute(|s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Di&amp;visión</translation>
    </message>
    <message>
        <source>A sheet for each perso&amp;n</source>
        <translation>&amp;Una hoja por persona</translation>
    </message>
    <message>
        <source>A sheet for each pro&amp;ject</source>
        <translation>Una ho&amp;ja por proyecto</translation>
    </message>
    <message>
        <source>After the export</source>
        <translation>Después de exportar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic shows seconds where there are any, so that columns add up as shown.</source>
        <translation>Automático muestra los segundos donde los hay, para que las columnas sumen tal como se ven.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Copy for a client</source>
        <translation>Copia para un cliente</translation>
    </message>
    <message>
        <source>Costs one more request.</source>
        <translation>Cuesta una solicitud más.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Every time entry</source>
        <translation>Cada entrada de tiempo</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Arch&amp;ivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>For one client: leaves out money, billable time, remarks and people without time. Choose the projects of one client only, or one workbook per client.</source>
        <translation>Para un cliente: omite importes, tiempo facturable, observaciones y personas sin tiempo. Elija solo los proyectos de un cliente, o un libro por cliente.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours and billable</source>
        <translation>Con facturables</translation>
    </message>
    <message>
        <source>Hours only</source>
        <translation>Solo horas</translation>
    </message>
    <message>
        <source>List each entry for each person</source>
        <translation>Listar cada entrada por persona</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>Din&amp;ero</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Sin redondear</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>One per client</source>
        <translation>Uno por cliente</translation>
    </message>
    <message>
        <source>One per person</source>
        <translation>Uno por persona</translation>
    </message>
    <message>
        <source>One workbook</source>
        <translation>Un libro</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos abiertos</translation>
    </message>
    <message>
        <source>Open when &amp;done</source>
        <translation>Abrir al &amp;finalizar</translation>
    </message>
    <message>
        <source>Rates, amounts and days of each project</source>
        <translation>Tarifas, importes y días de cada proyecto</translation>
    </message>
    <message>
        <source>Round each time entry</source>
        <translation>Redondear cada entrada de tiempo</translation>
    </message>
    <message>
        <source>Roundin&amp;g</source>
        <translation>Redo&amp;ndeo</translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation>Intervalo de redondeo</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Sheets, rounding, files and what happens after the export</source>
        <translation>Hojas, redondeo, archivos y qué ocurre después de exportar</translation>
    </message>
    <message>
        <source>The same as “With rates and amounts”: one more request for each project.</source>
        <translation>Lo mismo que «Con tarifas e importes»: una solicitud más por proyecto.</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Entradas de tiempo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Al más cercano</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>With descriptions</source>
        <translation>Con descripciones</translation>
    </message>
    <message>
        <source>With people’s names</source>
        <translation>Con los nombres de las personas</translation>
    </message>
    <message numerus="yes">
        <source>With rates and amounts (%n request(|s))</source>
        <translation>
            <numerusform>Con tarifas e importes (%n solicitud)</numerusform>
            <numerusform>Con tarifas e importes (%n solicitudes)</numerusform>
        </translation>
    </message>
    <message>
        <source>With rates and amounts (one request per project)</source>
        <translation>Con tarifas e importes (una solicitud por proyecto)</translation>
    </message>
    <message>
        <source>Without, everybody’s time is added up: for a copy that goes out.</source>
        <translation>Sin ellos se suma el tiempo de todos: para una copia que sale de la casa.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>hace un año</translation>
    </message>
    <message>
        <source>columns of your own</source>
        <translation>columnas propias</translation>
    </message>
    <message>
        <source>compared with a year ago</source>
        <translation>comparado con hace un año</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>comparado con el período anterior</translation>
    </message>
    <message>
        <source>copy for a client</source>
        <translation>copia para un cliente</translation>
    </message>
    <message>
        <source>entries on the sheets of people</source>
        <translation>entradas en las hojas de personas</translation>
    </message>
    <message>
        <source>h:mm</source>
        <translation>h:mm</translation>
    </message>
    <message>
        <source>h:mm:ss</source>
        <translation>h:mm:ss</translation>
    </message>
    <message>
        <source>no descriptions</source>
        <translation>sin descripciones</translation>
    </message>
    <message>
        <source>no sheets for people</source>
        <translation>sin hojas de personas</translation>
    </message>
    <message>
        <source>no sheets for projects</source>
        <translation>sin hojas de proyectos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>one file per client</source>
        <translation>un archivo por cliente</translation>
    </message>
    <message>
        <source>one file per person</source>
        <translation>un archivo por persona</translation>
    </message>
    <message>
        <source>open points of your own</source>
        <translation>puntos abiertos propios</translation>
    </message>
    <message>
        <source>opens when done</source>
        <translation>se abre al terminar</translation>
    </message>
    <message numerus="yes">
        <source>rounded down to %n minute(|s)</source>
        <translation>
            <numerusform>redondeado a %n minuto hacia abajo</numerusform>
            <numerusform>redondeado a %n minutos hacia abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounded to %n minute(|s)</source>
        <translation>
            <numerusform>redondeado a %n minuto</numerusform>
            <numerusform>redondeado a %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounded up to %n minute(|s)</source>
        <translation>
            <numerusform>redondeado a %n minuto hacia arriba</numerusform>
            <numerusform>redondeado a %n minutos hacia arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>el período anterior</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>with working hours</source>
        <translation>con horarios</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sin nombres</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>16th to end of month</source>
        <translation>Del 16 a fin de mes</translation>
    </message>
    <message>
        <source>1st to 15th</source>
        <translation>Del 1 al 15</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por días</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por meses</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semanas</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Sin dividir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>aún no ha terminado</translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <comment>days of several years</comment>
        <translation>{first_day} de {first_month} de {first_year} – {last_day} de {last_month} de {last_year}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <comment>short week</comment>
        <translation>{first_day} {first_month} – {last_day} {last_month}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {last_year}</source>
        <comment>days of one year</comment>
        <translation>{first_day} de {first_month} – {last_day} de {last_month} de {last_year}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month}</source>
        <comment>short week in one month</comment>
        <translation>{first_day}–{last_day} {last_month}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month} {last_year}</source>
        <comment>days of one month</comment>
        <translation>{first_day}–{last_day} de {last_month} de {last_year}</translation>
    </message>
    <message>
        <source>{first_month}–{last_month} {year}</source>
        <comment>months of one year</comment>
        <translation>{first_month}–{last_month} de {year}</translation>
    </message>
    <message>
        <source>{last_day} {last_month} {last_year}</source>
        <comment>one day</comment>
        <translation>{last_day} de {last_month} de {last_year}</translation>
    </message>
    <message>
        <source>{month} is not over yet</source>
        <translation>{month} aún no ha terminado</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month of a year, e.g. October 2026</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short month of a year, e.g. Oct 2026</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>one day, e.g. Mon 5 Oct</comment>
        <translation>{weekday} {day} {month}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n (other|others)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies), {hours} h</source>
        <translation>
            <numerusform>%n entrada, {hours} h</numerusform>
            <numerusform>%n entradas, {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(|s) selected: {hours} ({decimal} h)</source>
        <translation>
            <numerusform>%n fila seleccionada: {hours} ({decimal} h)</numerusform>
            <numerusform>%n filas seleccionadas: {hours} ({decimal} h)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without time</source>
        <translation>
            <numerusform>%n sin tiempo</numerusform>
            <numerusform>%n sin tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Amount difference</source>
        <translation>Diferencia del importe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Por proyecto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes since the workbook was written</source>
        <translation>Cambios desde que se escribió el libro</translation>
    </message>
    <message>
        <source>Chart of the hours by person</source>
        <translation>Gráfico de las horas por persona</translation>
    </message>
    <message>
        <source>Chart of the hours by project</source>
        <translation>Gráfico de las horas por proyecto</translation>
    </message>
    <message>
        <source>Chart of the hours over time</source>
        <translation>Gráfico de las horas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Choose a split by months, weeks or days to see the hours over time.</source>
        <translation>Elija una división por meses, semanas o días para ver las horas a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Choose a workspace and a period to see the hours here.</source>
        <translation>Elija un espacio de trabajo y un periodo para ver aquí las horas.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Decimal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Horas por persona</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Horas por proyecto</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>Horas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No hours to draw</source>
        <translation>No hay horas que mostrar</translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation>No hay tiempo en este periodo</translation>
    </message>
    <message>
        <source>Nobody tracked time here with these filters. Try another period or more projects.</source>
        <translation>Nadie ha registrado tiempo aquí con estos filtros. Pruebe con otro periodo o más proyectos.</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Aún no se ha cargado nada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos abiertos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Reading hours…</source>
        <translation>Leyendo las horas…</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeado</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Buscar entradas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The hours of this period are not read yet.</source>
        <translation>Las horas de este periodo aún no se han leído.</translation>
    </message>
    <message>
        <source>The period is not split</source>
        <translation>El periodo no está dividido</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Entradas de tiempo</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>conocido en parte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{count} bars, longest first. {bars}</source>
        <translation>{count} barras, de mayor a menor. {bars}</translation>
    </message>
    <message>
        <source>{count} columns. Most: {most}. Least: {least}.</source>
        <translation>{count} columnas. Máximo: {most}. Mínimo: {least}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>decimal hours</comment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} rounded</source>
        <translation>{hours} redondeado</translation>
    </message>
    <message>
        <source>{name}: {hours} h</source>
        <comment>a column of the chart</comment>
        <translation>{name}: {hours} h</translation>
    </message>
    <message>
        <source>{name}: {hours} h, {share}</source>
        <translation>{name}: {hours} h, {share}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n entr(y is|ies are) here already</source>
        <translation>
            <numerusform>%n entrada ya está aquí</numerusform>
            <numerusform>%n entradas ya están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up the hours</source>
        <translation>Sumando las horas</translation>
    </message>
    <message>
        <source>Asking how many requests are left</source>
        <translation>Consultando las solicitudes restantes</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Buscando los nombres</translation>
    </message>
    <message>
        <source>Reading clients</source>
        <translation>Leyendo los clientes</translation>
    </message>
    <message>
        <source>Reading hours</source>
        <translation>Leyendo las horas</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Leyendo las personas</translation>
    </message>
    <message>
        <source>Reading project details</source>
        <translation>Leyendo los detalles de los proyectos</translation>
    </message>
    <message>
        <source>Reading projects</source>
        <translation>Leyendo los proyectos</translation>
    </message>
    <message>
        <source>Reading time entries</source>
        <translation>Leyendo las entradas de tiempo</translation>
    </message>
    <message>
        <source>Reading workspaces</source>
        <translation>Leyendo los espacios de trabajo</translation>
    </message>
    <message>
        <source>Reading {period}</source>
        <translation>Leyendo {period}</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Guardando el libro</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until it refills…</source>
        <translation>Se ha agotado la cuota por hora. Esperando a que se renueve…</translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until {time}…</source>
        <translation>Se ha agotado la cuota por hora. Esperando hasta las {time}…</translation>
    </message>
    <message>
        <source>Toggl did not answer as expected. Trying again in a moment…</source>
        <translation>Toggl no ha respondido como se esperaba. Se volverá a intentar en un momento…</translation>
    </message>
    <message>
        <source>Writing sheet {done} of {total}</source>
        <translation>Escribiendo la hoja {done} de {total}</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
    </message>
    <message>
        <source>{done} of about {total} entries</source>
        <translation>{done} de unas {total} entradas</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} de {total}</translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message numerus="yes">
        <source>%n entr(y is|ies are) here already</source>
        <translation>
            <numerusform>%n entrada ya está aquí</numerusform>
            <numerusform>%n entradas ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s) left this hour</source>
        <translation>
            <numerusform>Queda %n solicitud en esta hora</numerusform>
            <numerusform>Quedan %n solicitudes en esta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is loaded: this export needs no request</source>
        <translation>Todo está cargado: esta exportación no necesita ninguna solicitud</translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait and then go on by itself.</source>
        <translation>La cuota por hora se agotará a mitad de camino. La exportación puede esperar y continuar después por sí sola.</translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait until {time} and then go on by itself.</source>
        <translation>La cuota por hora se agotará a mitad de camino. La exportación puede esperar hasta las {time} y continuar después por sí sola.</translation>
    </message>
    <message numerus="yes">
        <source>This export needs %n request(|s)</source>
        <translation>
            <numerusform>Esta exportación necesita %n solicitud</numerusform>
            <numerusform>Esta exportación necesita %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This export needs about %n request(|s)</source>
        <translation>
            <numerusform>Esta exportación necesita aproximadamente %n solicitud</numerusform>
            <numerusform>Esta exportación necesita aproximadamente %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n request(|s)</source>
        <translation>
            <numerusform>alrededor de %n solicitud</numerusform>
            <numerusform>alrededor de %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {needed} of %n request(|s)</source>
        <translation>
            <numerusform>alrededor de {needed} de %n solicitud</numerusform>
            <numerusform>alrededor de {needed} de %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is loaded</source>
        <translation>todo está ya cargado</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>ninguna solicitud</translation>
    </message>
    <message>
        <source>{left}, more at {time}</source>
        <translation>{left}, más a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>{needed} of %n request(|s)</source>
        <translation>
            <numerusform>{needed} de %n solicitud</numerusform>
            <numerusform>{needed} de %n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{remaining} of %n request(|s) left</source>
        <translation>
            <numerusform>Quedan {remaining} de %n solicitud</numerusform>
            <numerusform>Quedan {remaining} de %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{requests} of the {left} left this hour</source>
        <translation>{requests} de las {left} que quedan esta hora</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Elegir el período</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>From {day}: choose the last day</source>
        <translation>Desde el {day}: elija el último día</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Meses siguientes</translation>
    </message>
    <message>
        <source>Named periods</source>
        <translation>Períodos con nombre</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation>
            <numerusform>%n proyecto</numerusform>
            <numerusform>%n proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(|s) saved in {folder}</source>
        <translation>
            <numerusform>%n libro guardado en {folder}</numerusform>
            <numerusform>%n libros guardados en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>E&amp;xportar a Excel…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; what was read is kept.</source>
        <translation>Cancelado. No se ha escrito nada; lo que ya se ha leído se conserva.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Más formas de exportar</translation>
    </message>
    <message>
        <source>New requests are there: the export goes on.</source>
        <translation>Hay nuevas solicitudes: la exportación continúa.</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>Libro nuevo…</translation>
    </message>
    <message>
        <source>No sheets for projects</source>
        <translation>Sin hojas de proyectos</translation>
    </message>
    <message>
        <source>One file per client</source>
        <translation>Un archivo por cliente</translation>
    </message>
    <message>
        <source>One workbook per client…</source>
        <translation>Un libro por cliente…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Leerlas ahora</translation>
    </message>
    <message>
        <source>Ready to export {period}</source>
        <translation>Listo para exportar: {period}</translation>
    </message>
    <message>
        <source>Repeat l&amp;ast export</source>
        <translation>Repetir la ú&amp;ltima exportación</translation>
    </message>
    <message>
        <source>Repeat last export</source>
        <translation>Repetir la última exportación</translation>
    </message>
    <message>
        <source>Repeat last export ({what})</source>
        <translation>Repetir la última exportación ({what})</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>That many sheets take Excel long to open.</source>
        <translation>Excel tarda mucho en abrir tantas hojas.</translation>
    </message>
    <message>
        <source>The hours of this period are not read yet.</source>
        <translation>Las horas de este período aún no se han leído.</translation>
    </message>
    <message>
        <source>There is no time in this period with these filters.</source>
        <translation>No hay tiempo en este período con estos filtros.</translation>
    </message>
    <message>
        <source>These are the figures of before; reading them again did not work.</source>
        <translation>Estas son las cifras anteriores; no se pudieron leer de nuevo.</translation>
    </message>
    <message>
        <source>Update a workbook…</source>
        <translation>Actualizar un libro…</translation>
    </message>
    <message>
        <source>Updated {name}</source>
        <translation>{name} actualizado</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>{name} was already saved when you cancelled</source>
        <translation>{name} ya estaba guardado cuando canceló</translation>
    </message>
    <message>
        <source>{percent} % – {product}</source>
        <translation>{percent} % – {product}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>a countdown in minutes and seconds</comment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{when}: not made. {reason}</source>
        <translation>{when}: no se ha hecho. {reason}</translation>
    </message>
    <message>
        <source>{when}: {file}</source>
        <translation>{when}: {file}</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>«{name}» está lista</translation>
    </message>
    <message>
        <source>“{name}” was not made</source>
        <translation>«{name}» no se ha hecho</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>&amp;Copy to a file…</source>
        <translation>&amp;Copiar a un archivo…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Open with the program</source>
        <translation>&amp;Abrir con el programa</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Take from a file…</source>
        <translation>&amp;Tomar de un archivo…</translation>
    </message>
    <message>
        <source>Client “{name}”</source>
        <translation>Cliente «{name}»</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Do you make this export again and again? Then it can have a name.</source>
        <translation>¿Hace esta exportación una y otra vez? Entonces puede tener un nombre.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>More about saved exports</source>
        <translation>Más sobre las exportaciones guardadas</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>No longer at Toggl: {things}.</source>
        <translation>Ya no está en Toggl: {things}.</translation>
    </message>
    <message>
        <source>Nothing was left out yet.</source>
        <translation>Todavía no se ha omitido nada.</translation>
    </message>
    <message>
        <source>Person “{name}”</source>
        <translation>Persona «{name}»</translation>
    </message>
    <message>
        <source>Project “{name}”</source>
        <translation>Proyecto «{name}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Guardar esta selección</translation>
    </message>
    <message>
        <source>Save these choices…</source>
        <translation>Guardar esta selección…</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Exportaciones guardadas</translation>
    </message>
    <message>
        <source>Some saved exports were damaged.</source>
        <translation>Algunas exportaciones guardadas estaban dañadas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What was there is kept in the file “{name}”.</source>
        <translation>Lo que había se guarda en el archivo «{name}».</translation>
    </message>
    <message>
        <source>Workspace “{name}”</source>
        <translation>Espacio de trabajo «{name}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«{name}» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Replace a file of the same name</source>
        <translation>&amp;Reemplazar un archivo del mismo nombre</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>Automatic: {when}</source>
        <translation>Automática: {when}</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Todavía no se ha ejecutado.</translation>
    </message>
    <message>
        <source>It runs only when you run it.</source>
        <translation>Solo se ejecuta cuando usted la inicia.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Next run: {when}</source>
        <translation>Próxima ejecución: {when}</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>E&amp;jecutar ahora</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Run automatically…</source>
        <translation>Ejecutar automáticamente…</translation>
    </message>
    <message>
        <source>Run “{name}” automatically</source>
        <translation>Ejecutar «{name}» automáticamente</translation>
    </message>
    <message>
        <source>This computer starts it, also when Toggl Export is closed, but only while you are signed in to the computer. What was missed is made up for once. Your token stays in the key store.</source>
        <translation>Este equipo la inicia, también con Toggl Export cerrado, pero solo mientras su sesión esté abierta. Lo que se perdió se recupera una vez. Su token permanece en el almacén de claves.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>on day {day}</source>
        <translation>el día {day}</translation>
    </message>
    <message>
        <source>on the first working day</source>
        <translation>el primer día laborable</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>el último día</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>El cambio de idioma se verá la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>Buscar &amp;nuevas versiones una vez al día</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Remember me on this computer</source>
        <translation>&amp;Recordarme en este equipo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;¿Dónde lo encuentro?</translation>
    </message>
    <message>
        <source>1. Open your Toggl profile page and scroll to its end.
2. Copy the API token there and paste it here.</source>
        <translation>1. Abra su página de perfil de Toggl y desplácese hasta el final.
2. Copie allí el token de API y péguelo aquí.</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>To&amp;ken de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>Correo y contraseña</translation>
    </message>
    <message>
        <source>If you sign in to Toggl with Google, Apple or your company’s account (SSO), use the API token instead. The password is exchanged for the token and then forgotten.</source>
        <translation>Si entra en Toggl con Google, Apple o la cuenta de su empresa (SSO), utilice en su lugar el token de API. La contraseña se cambia por el token y después se olvida.</translation>
    </message>
    <message>
        <source>Just looking? A made-up company, no account and no internet needed.</source>
        <translation>¿Solo quiere mirar? Una empresa inventada, sin cuenta ni Internet.</translation>
    </message>
    <message>
        <source>Keeps the token in this computer’s key store, never in a file.</source>
        <translation>Guarda el token en el almacén de claves de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Opens your Toggl profile page in the web browser</source>
        <translation>Abre su página de perfil de Toggl en el navegador</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Pegue aquí el token</translation>
    </message>
    <message>
        <source>Please fill in email and password first.</source>
        <translation>Escriba primero el correo electrónico y la contraseña.</translation>
    </message>
    <message>
        <source>Please paste your API token first.</source>
        <translation>Pegue primero su token de API.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Preparando los datos de ejemplo…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The long row of letters and digits at the end of your Toggl profile page</source>
        <translation>La larga serie de letras y números al final de su página de perfil de Toggl</translation>
    </message>
    <message>
        <source>This program is no official Toggl product.</source>
        <translation>Este programa no es un producto oficial de Toggl.</translation>
    </message>
    <message>
        <source>Toggl Export</source>
        <translation>Toggl Export</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation>Las horas de Toggl Track de su equipo en un libro de Excel.</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>nombre@empresa.es</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>Act&amp;ualizar «{name}»</translation>
    </message>
    <message>
        <source>Looking into “{name}”…</source>
        <translation>Examinando «{name}»…</translation>
    </message>
    <message>
        <source>Period and selection of the &amp;workbook</source>
        <translation>&amp;Periodo y selección del libro</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>La versión {version} está disponible</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message numerus="yes">
        <source>%n change(|s) since {moment}: see Changes</source>
        <translation>
            <numerusform>%n cambio desde {moment}: véase Cambios</numerusform>
            <numerusform>%n cambios desde {moment}: véase Cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(|s)</source>
        <translation>
            <numerusform>%n gráfico</numerusform>
            <numerusform>%n gráficos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its sheets (comes|come) from Toggl Export and will be renewed.</source>
        <translation>
            <numerusform>%n de sus hojas es de Toggl Export y se renovará.</numerusform>
            <numerusform>%n de sus hojas son de Toggl Export y se renovarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s) renewed, {kept} kept</source>
        <translation>
            <numerusform>%n hoja renovada, {kept} sin cambios</numerusform>
            <numerusform>%n hojas renovadas, {kept} sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Everything else stays as it is: {names}.</source>
        <translation>Todo lo demás queda como está: {names}.</translation>
    </message>
    <message>
        <source>Its digital signature will no longer be valid.</source>
        <translation>Su firma digital dejará de ser válida.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Nueva descripción</translation>
    </message>
    <message>
        <source>Nothing has changed since {moment}. The total is {total} h.</source>
        <translation>Nada ha cambiado desde {moment}. El total es {total} h.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Since {moment}: %n (person|people), +{more} h, −{less} h; the total is now {total} h (was {before} h).</source>
        <translation>
            <numerusform>Desde {moment}: %n persona, +{more} h, −{less} h; el total es ahora {total} h (era {before} h).</numerusform>
            <numerusform>Desde {moment}: %n personas, +{more} h, −{less} h; el total es ahora {total} h (era {before} h).</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed something in {names}: the old state is kept as a copy behind the new sheet.</source>
        <translation>Alguien cambió algo en {names}: el estado anterior se conserva como copia detrás de la hoja nueva.</translation>
    </message>
    <message>
        <source>Somebody had changed something in our sheets; what they were like is kept: {names}.</source>
        <translation>Alguien había cambiado algo en nuestras hojas; su estado anterior se conserva: {names}.</translation>
    </message>
    <message>
        <source>The sheets with the hours will be added to it.</source>
        <translation>Se le añadirán las hojas con las horas.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the workbook&apos;s hours are of other days.</source>
        <translation>No hay nada que comparar: las horas del libro son de otros días.</translation>
    </message>
    <message>
        <source>Your own columns stay beside their rows: {names}.</source>
        <translation>Sus propias columnas quedan junto a sus filas: {names}.</translation>
    </message>
    <message>
        <source>exported {moment}</source>
        <translation>exportado el {moment}</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>nothing has changed since {moment}</source>
        <translation>nada ha cambiado desde {moment}</translation>
    </message>
    <message>
        <source>the last export</source>
        <translation>la última exportación</translation>
    </message>
    <message>
        <source>“{file}” holds no hours of Toggl Export yet.</source>
        <translation>«{file}» aún no contiene horas de Toggl Export.</translation>
    </message>
    <message>
        <source>“{file}”: {facts}.</source>
        <translation>«{file}»: {facts}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n day(|s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>New requests are there.</source>
        <translation>Hay nuevas solicitudes.</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>No project is selected</source>
        <translation>Ningún proyecto seleccionado</translation>
    </message>
    <message>
        <source>No time entries</source>
        <translation>Sin entradas de tiempo</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nadie seleccionado</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Notas sobre las cifras</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Período: {period}</translation>
    </message>
    <message>
        <source>Press “Refresh” to read the hours of this period.</source>
        <translation>Pulse «Actualizar» para leer las horas de este periodo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Leído a las {time}</translation>
    </message>
    <message>
        <source>Read the hours from Toggl again (F5)</source>
        <translation>Volver a leer las horas de Toggl (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace it with the new figures?</source>
        <translation>¿Reemplazarlo con las nuevas cifras?</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message numerus="yes">
        <source>Show entries (about %n request(|s))</source>
        <translation>
            <numerusform>Mostrar las entradas (unas %n solicitud)</numerusform>
            <numerusform>Mostrar las entradas (unas %n solicitudes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show o&amp;ver time (%n request(|s))</source>
        <translation>
            <numerusform>Ver el &amp;gráfico temporal (%n solicitud)</numerusform>
            <numerusform>Ver el &amp;gráfico temporal (%n solicitudes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Sesión iniciada como {name}</translation>
    </message>
    <message>
        <source>Stop it and close? No half workbook will be left behind.</source>
        <translation>¿Detenerla y cerrar? No quedará ningún libro a medias.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>The export reads every time entry by itself. “Show entries” reads them now.</source>
        <translation>La exportación lee cada entrada por sí misma. «Mostrar las entradas» las lee ahora.</translation>
    </message>
    <message>
        <source>The export reads it by itself. “Show over time” reads it now.</source>
        <translation>La exportación lo lee por sí sola. «Ver el gráfico temporal» lo lee ahora.</translation>
    </message>
    <message>
        <source>The selection has changed.</source>
        <translation>La selección ha cambiado.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for the token.</source>
        <translation>Este equipo no ofrece un lugar seguro para el token.</translation>
    </message>
    <message>
        <source>Tick people in the list, or press “All” above it.</source>
        <translation>Marque personas en la lista o pulse «Todo» encima de ella.</translation>
    </message>
    <message>
        <source>Tick projects in the list, or press “All” above it.</source>
        <translation>Marque proyectos en la lista o pulse «Todo» encima de ella.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Wait and continue</source>
        <translation>Esperar y continuar</translation>
    </message>
    <message>
        <source>What was read is kept; only what is missing is asked for.</source>
        <translation>Lo leído se conserva; solo se pide lo que falta.</translation>
    </message>
    <message>
        <source>With new hours in it, the signature is no longer valid. Update it all the same?</source>
        <translation>Con horas nuevas, la firma deja de ser válida. ¿Actualizarlo de todos modos?</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>You are no administrator of this workspace.</source>
        <translation>Usted no es administrador de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit; next time the program will ask again.</source>
        <translation>Seguirá con la sesión iniciada hasta que salga; la próxima vez el programa volverá a preguntar.</translation>
    </message>
    <message>
        <source>You will only see what Toggl shows to you.</source>
        <translation>Solo verá lo que Toggl le muestre.</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>in a file name, e.g. Acme hours 2026-10.xlsx</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>{days} ({count})</source>
        <translation>{days} ({count})</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>“{name}” is digitally signed.</source>
        <translation>«{name}» tiene una firma digital.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About this workbook</source>
        <translation>Acerca de este libro</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Absence days</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Amount difference {currency}</source>
        <translation>Diferencia del importe {currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Amounts in {sheet} {currency}</source>
        <translation>Importes en {sheet} {currency}</translation>
    </message>
    <message>
        <source>Amounts of projects are Toggl&apos;s own. The amount of a person is billable time at the project&apos;s rate; it stays empty where these do not make up the project&apos;s amount, which {sheet} lists.</source>
        <translation>Los importes de los proyectos son los de Toggl. El importe de una persona es el tiempo facturable a la tarifa del proyecto; queda vacío donde esos importes no suman el del proyecto; {sheet} los enumera.</translation>
    </message>
    <message>
        <source>An entry with several tags counts under each of them, so the rows have no total.</source>
        <translation>Una entrada con varias etiquetas cuenta en cada una de ellas, por eso las filas no tienen total.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Begin and end</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Beyond the estimate</source>
        <translation>Por encima de la estimación</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Billable amount {currency}</source>
        <translation>Importe facturable {currency}</translation>
    </message>
    <message>
        <source>Billable decimal</source>
        <translation>Decimal facturable</translation>
    </message>
    <message>
        <source>Billable hours</source>
        <translation>Horas facturables</translation>
    </message>
    <message>
        <source>Billable on a project that is not</source>
        <translation>Facturable en un proyecto que no lo es</translation>
    </message>
    <message>
        <source>Billable seconds</source>
        <translation>Segundos facturables</translation>
    </message>
    <message>
        <source>Billable share</source>
        <translation>Parte facturable</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Break too short</source>
        <translation>Pausa demasiado corta</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Cambio %</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Compared: {days}, as far as both exports have time there.</source>
        <translation>Comparado: {days}, en la medida en que ambas exportaciones tienen tiempo allí.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centro de coste</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day differs from the target</source>
        <translation>El día difiere del objetivo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation>Horas decimales</translation>
    </message>
    <message>
        <source>Decimal hours are exact and shown with two decimals: what is shown may differ from its total in the last one; the total is exact.</source>
        <translation>Las horas decimales son exactas y se muestran con dos decimales: lo mostrado puede diferir del total en el último; el total es exacto.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difference in decimal hours</source>
        <translation>Diferencia en horas decimales</translation>
    </message>
    <message>
        <source>Difference in seconds</source>
        <translation>Diferencia en segundos</translation>
    </message>
    <message>
        <source>Differs by {hours}</source>
        <translation>Difiere en {hours}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Entries that do not add up to Toggl&apos;s hours</source>
        <translation>Entradas que no suman las horas de Toggl</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Every entry counts in full on the day it started, in the time zone of the person who tracked it.</source>
        <translation>Cada registro cuenta por completo en el día en que empezó, en la zona horaria de la persona que lo hizo.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Goes on over midnight</source>
        <translation>Sigue después de medianoche</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Hourly rate {currency}</source>
        <translation>Tarifa por hora {currency}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours before</source>
        <translation>Horas antes</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Horas por persona</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Horas por proyecto</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Horas ahora</translation>
    </message>
    <message>
        <source>Hours of {workspace}</source>
        <translation>Horas de {workspace}</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>Horas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Hours over time, by month</source>
        <translation>Horas a lo largo del tiempo, por meses</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Está en el futuro</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Día largo</translation>
    </message>
    <message>
        <source>Long entry</source>
        <translation>Entrada larga</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Semana larga</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May </source>
        <translation>may</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Nueva descripción</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation>Sin tiempo en este periodo</translation>
    </message>
    <message>
        <source>No time tracked</source>
        <translation>Sin tiempo registrado</translation>
    </message>
    <message>
        <source>Not billable on a billable project</source>
        <translation>No facturable en un proyecto facturable</translation>
    </message>
    <message>
        <source>Not in Toggl&apos;s list</source>
        <translation>No está en la lista de Toggl</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing has changed since {moment}. The total is {total}.</source>
        <translation>Nada ha cambiado desde {moment}. El total es {total}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>No se comparó nada.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>On an archived project</source>
        <translation>En un proyecto archivado</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos abiertos</translation>
    </message>
    <message>
        <source>Others ({count})</source>
        <translation>Otros ({count})</translation>
    </message>
    <message>
        <source>Overlaps with another entry</source>
        <translation>Se solapa con otra entrada</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>Personas por día</translation>
    </message>
    <message>
        <source>People by month</source>
        <translation>Personas por mes</translation>
    </message>
    <message>
        <source>People by project</source>
        <translation>Personas por proyecto</translation>
    </message>
    <message>
        <source>People by week</source>
        <translation>Personas por semana</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personas incluidas</translation>
    </message>
    <message>
        <source>People without amounts</source>
        <translation>Personas sin importe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person not in Toggl&apos;s list</source>
        <translation>Persona que no está en la lista de Toggl</translation>
    </message>
    <message>
        <source>Person without time</source>
        <translation>Persona sin tiempo</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Número de personal</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Lugar, fecha</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID de proyecto</translation>
    </message>
    <message>
        <source>Project details</source>
        <translation>Detalles de los proyectos</translation>
    </message>
    <message>
        <source>Project not in Toggl&apos;s list</source>
        <translation>Proyecto que no está en la lista de Toggl</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Referencia del proyecto</translation>
    </message>
    <message>
        <source>Project without an amount</source>
        <translation>Proyecto sin importe</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Projects by day</source>
        <translation>Proyectos por día</translation>
    </message>
    <message>
        <source>Projects by month</source>
        <translation>Proyectos por mes</translation>
    </message>
    <message>
        <source>Projects by week</source>
        <translation>Proyectos por semana</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Proyectos incluidos</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tarifas</translation>
    </message>
    <message>
        <source>Read from Toggl at</source>
        <translation>Leído de Toggl el</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>Nota conservada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Requests to Toggl</source>
        <translation>Solicitudes a Toggl</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Descanso demasiado corto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rounded decimal</source>
        <translation>Decimal redondeado</translation>
    </message>
    <message>
        <source>Rounded decimal hours</source>
        <translation>Horas decimales redondeadas</translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation>Horas redondeadas</translation>
    </message>
    <message>
        <source>Rounded seconds</source>
        <translation>Segundos redondeados</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Rounding {amount}</source>
        <translation>Redondeo {amount}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Seconds are not shown, so that columns may not add up by minutes; the totals are exact.</source>
        <translation>Los segundos no se muestran; por eso las columnas pueden diferir en minutos, los totales son exactos.</translation>
    </message>
    <message>
        <source>Seconds in data</source>
        <translation>Segundos en los datos</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sheet of a person and data</source>
        <translation>Hoja de una persona y datos</translation>
    </message>
    <message>
        <source>Sheet of a project and data</source>
        <translation>Hoja de un proyecto y datos</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Since {moment}: {people} people, {more}, {less}; the total is now {total} (was {before})</source>
        <translation>Desde {moment}: {people} personas, {more}, {less}; el total es ahora {total} (era {before})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start and end do not fit the duration</source>
        <translation>Inicio y fin no encajan con la duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sum of data</source>
        <translation>Suma de los datos</translation>
    </message>
    <message>
        <source>Sum of entries</source>
        <translation>Suma de las entradas</translation>
    </message>
    <message>
        <source>Sum of people</source>
        <translation>Suma de las personas</translation>
    </message>
    <message>
        <source>Sum of people by project</source>
        <translation>Suma de las personas por proyecto</translation>
    </message>
    <message>
        <source>Sum of projects</source>
        <translation>Suma de los proyectos</translation>
    </message>
    <message>
        <source>Sum of {sheet}</source>
        <translation>Suma de {sheet}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the earlier hours are of other days.</source>
        <translation>No hay nada que comparar: las horas anteriores son de otros días.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Time sheet not approved</source>
        <translation>Hoja de horas no aprobada</translation>
    </message>
    <message>
        <source>Time sheet not submitted</source>
        <translation>Hoja de horas no enviada</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Toggl gives none</source>
        <translation>Toggl no lo indica</translation>
    </message>
    <message>
        <source>Toggl&apos;s own total</source>
        <translation>Total de Toggl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total decimal hours</source>
        <translation>Total de horas decimales</translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation>Total de horas</translation>
    </message>
    <message>
        <source>Totals follow the filter: hide rows and they count what is left.</source>
        <translation>Los totales siguen el filtro: oculte filas y contarán lo que queda.</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Tracked days</source>
        <translation>Días registrados</translation>
    </message>
    <message>
        <source>Tracked seconds</source>
        <translation>Segundos registrados</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Usado en total</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Very short entry</source>
        <translation>Entrada muy corta</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week differs from the target</source>
        <translation>La semana difiere del objetivo</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What counts as open</source>
        <translation>Qué cuenta como abierto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Sin tarea</translation>
    </message>
    <message>
        <source>Without client</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Sin proyecto</translation>
    </message>
    <message>
        <source>Without tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Without task</source>
        <translation>Sin tarea</translation>
    </message>
    <message>
        <source>Work on a holiday</source>
        <translation>Trabajo en festivo</translation>
    </message>
    <message>
        <source>Work on a weekend</source>
        <translation>Trabajo en fin de semana</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Tiempo de trabajo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as Toggl gives them</source>
        <translation>tal como las da Toggl</translation>
    </message>
    <message>
        <source>as the clock of the person showed them</source>
        <translation>como las mostraba el reloj de la persona</translation>
    </message>
    <message>
        <source>as the clock of the person showed them; as Toggl sent them for {count} people whose time zone is not known</source>
        <translation>como las mostraba el reloj de la persona; como las envió Toggl para {count} personas cuya zona horaria no se conoce</translation>
    </message>
    <message>
        <source>billable time without a rate</source>
        <translation>tiempo facturable sin tarifa</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por días</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por meses</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semanas</translation>
    </message>
    <message>
        <source>descriptions</source>
        <translation>descripciones</translation>
    </message>
    <message>
        <source>each entry on the sheet of its person, too</source>
        <translation>cada entrada también en la hoja de su persona</translation>
    </message>
    <message>
        <source>each person, project and period down to {minutes} minutes; the other hours stay exact</source>
        <translation>cada persona, proyecto y periodo redondeados hacia abajo a {minutes} minutos; las demás horas siguen siendo exactas</translation>
    </message>
    <message>
        <source>each person, project and period to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation>cada persona, proyecto y periodo redondeados a los {minutes} minutos más cercanos; las demás horas siguen siendo exactas</translation>
    </message>
    <message>
        <source>each person, project and period up to {minutes} minutes; the other hours stay exact</source>
        <translation>cada persona, proyecto y periodo redondeados hacia arriba a {minutes} minutos; las demás horas siguen siendo exactas</translation>
    </message>
    <message>
        <source>each time entry down to {minutes} minutes; the other hours stay exact</source>
        <translation>cada entrada de tiempo redondeada hacia abajo a {minutes} minutos; las demás horas quedan exactas</translation>
    </message>
    <message>
        <source>each time entry to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation>cada entrada de tiempo redondeada a los {minutes} minutos más cercanos; las demás horas quedan exactas</translation>
    </message>
    <message>
        <source>each time entry up to {minutes} minutes; the other hours stay exact</source>
        <translation>cada entrada de tiempo redondeada hacia arriba a {minutes} minutos; las demás horas quedan exactas</translation>
    </message>
    <message>
        <source>empty where Toggl sent none; empty means not known, not zero</source>
        <translation>vacías donde Toggl no envió ninguna; vacío significa desconocido, no cero</translation>
    </message>
    <message>
        <source>empty, because Toggl sent none; empty means not known, not zero</source>
        <translation>vacías, porque Toggl no envió ninguna; vacío significa desconocido, no cero</translation>
    </message>
    <message>
        <source>every time entry would tell more</source>
        <translation>cada entrada de tiempo diría más</translation>
    </message>
    <message>
        <source>every time entry, proven against Toggl&apos;s own hours</source>
        <translation>cada entrada de tiempo, comprobada con las horas de Toggl</translation>
    </message>
    <message>
        <source>hours and minutes; what a column shows adds up</source>
        <translation>horas y minutos; lo que muestra una columna suma bien</translation>
    </message>
    <message>
        <source>hours, minutes and seconds; what a column shows adds up</source>
        <translation>horas, minutos y segundos; lo que muestra una columna suma bien</translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation>en varias monedas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>sin tarifa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none; hours are exact to the second</source>
        <translation>ninguno; las horas son exactas al segundo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>only what Toggl shows to this role</source>
        <translation>solo lo que Toggl muestra a este rol</translation>
    </message>
    <message>
        <source>other absence</source>
        <translation>otra ausencia</translation>
    </message>
    <message>
        <source>people&apos;s names</source>
        <translation>nombres de las personas</translation>
    </message>
    <message>
        <source>rate and hours do not make up Toggl&apos;s amount</source>
        <translation>la tarifa y las horas no dan el importe de Toggl</translation>
    </message>
    <message>
        <source>sees everybody&apos;s time</source>
        <translation>ve el tiempo de todos</translation>
    </message>
    <message>
        <source>selected people</source>
        <translation>personas seleccionadas</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>proyectos seleccionados</translation>
    </message>
    <message>
        <source>several rates</source>
        <translation>varias tarifas</translation>
    </message>
    <message>
        <source>sheet removed</source>
        <translation>hoja eliminada</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>the last export</source>
        <translation>la última exportación</translation>
    </message>
    <message>
        <source>today counts as a day that is over</source>
        <translation>hoy cuenta como día pasado</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>{chosen} of {known} people</source>
        <translation>{chosen} de {known} personas</translation>
    </message>
    <message>
        <source>{chosen} of {known} projects</source>
        <translation>{chosen} de {known} proyectos</translation>
    </message>
    <message>
        <source>{date} {time} ({zone})</source>
        <translation>{date} {time} ({zone})</translation>
    </message>
    <message>
        <source>{date} {weekday}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{figure} (h:mm)</source>
        <translation>{figure} (h:mm)</translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <translation>{first_day} de {first_month} de {first_year} – {last_day} de {last_month} de {last_year}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <translation>{first_day} {first_month} – {last_day} {last_month}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {year}</source>
        <translation>{first_day} de {first_month} – {last_day} de {last_month} de {year}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month}</source>
        <translation>{first_day}–{last_day} {month}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month} {year}</source>
        <translation>{first_day}–{last_day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{first_month} – {last_month} {year}</source>
        <translation>{first_month} – {last_month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <source>{year}-W{week} ({days})</source>
        <translation>{year}-S{week} ({days})</translation>
    </message>
    <message>
        <source>{year}-{number} {month}</source>
        <translation>{year}-{number} {month}</translation>
    </message>
    <message>
        <source>← {sheet}</source>
        <translation>← {sheet}</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message numerus="yes">
        <source>%n (person|people) added.</source>
        <translation>
            <numerusform>%n persona añadida.</numerusform>
            <numerusform>%n personas añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(|s) of “{file}” cannot be understood.</source>
        <translation>
            <numerusform>%n celda de «{file}» no se entiende.</numerusform>
            <numerusform>%n celdas de «{file}» no se entienden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add new people</source>
        <translation>Añadir personas nuevas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Contracts, holidays and absences: for target hours, differences and balances.</source>
        <translation>Contratos, festivos y ausencias: para horas objetivo, diferencias y saldos.</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Prescindir</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Archivo nuevo…</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Aún no hay archivo.</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Abrir en Excel</translation>
    </message>
    <message>
        <source>Please choose the file of working hours again, or save it in Excel as an .xlsx file without a password.</source>
        <translation>Elija de nuevo el archivo de horarios, o guárdelo en Excel como archivo .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Working hours…</source>
        <translation>Horarios…</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>falta una fecha</translation>
    </message>
    <message>
        <source>are less than no hours</source>
        <translation>son menos de cero horas</translation>
    </message>
    <message>
        <source>are more than 24 hours</source>
        <translation>son más de 24 horas</translation>
    </message>
    <message>
        <source>are no hours; 8:00 or 8 would be</source>
        <translation>no son horas; 8:00 u 8 lo serían</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>no es ni sí ni no</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>is no kind of absence; choose one from the list</source>
        <translation>no es un tipo de ausencia; elija uno de la lista</translation>
    </message>
    <message>
        <source>is no known region; DE-BY, AT-9 or FR would be</source>
        <translation>no es una región conocida; DE-BY, AT-9 o FR lo serían</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>no es una regla</translation>
    </message>
    <message>
        <source>is no user ID</source>
        <translation>no es un ID de usuario</translation>
    </message>
    <message>
        <source>no project in Toggl has this name</source>
        <translation>ningún proyecto de Toggl se llama así</translation>
    </message>
    <message>
        <source>nobody of this name stands among the people</source>
        <translation>nadie con este nombre está entre las personas</translation>
    </message>
    <message>
        <source>several people have this name; write the user ID instead</source>
        <translation>varias personas se llaman así; escriba en su lugar el ID de usuario</translation>
    </message>
    <message>
        <source>the column “{text}” is missing</source>
        <translation>falta la columna «{text}»</translation>
    </message>
    <message>
        <source>the column “{text}” stands here twice</source>
        <translation>la columna «{text}» está aquí dos veces</translation>
    </message>
    <message>
        <source>this person has another row from the same day on</source>
        <translation>esta persona tiene otra fila desde el mismo día</translation>
    </message>
    <message>
        <source>this sheet is missing</source>
        <translation>falta esta hoja</translation>
    </message>
    <message>
        <source>{place}: “{text}” – {reason}</source>
        <translation>{place}: «{text}» – {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>«{file}» no se puede leer.</translation>
    </message>
</context>
</TS>
