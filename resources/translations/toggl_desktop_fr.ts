<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Colonnes &amp;habituelles</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the sheet “Entries”</source>
        <translation>Colonnes de la feuille « Saisies »</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation>Heures décimales</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Numéro de saisie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Référence du projet</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation>Heures arrondies</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tick what the sheet shows; drag to change the order.</source>
        <translation>Cochez ce que la feuille affiche ; faites glisser pour changer l’ordre.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>Toggl Export goes on, and files that were saved are complete. If it happens again, copy the details and send them to whoever looks after this program for you. They hold no token and no password.</source>
        <translation>Toggl Export continue, et les fichiers enregistrés sont complets. Si cela se reproduit, copiez les détails et envoyez-les à la personne qui s’occupe de ce programme chez vous. Ils ne contiennent ni jeton ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose a workbook</source>
        <translation>Choisir un classeur</translation>
    </message>
    <message>
        <source>Copy the saved export to a file</source>
        <translation>Copier l’export enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>Classeurs Excel (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Exporter vers Excel</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Dossier des classeurs</translation>
    </message>
    <message>
        <source>Saved export (*.toml)</source>
        <translation>Export enregistré (*.toml)</translation>
    </message>
    <message>
        <source>Take a saved export from a file</source>
        <translation>Reprendre un export enregistré d’un fichier</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A backslash right before a quotation mark takes away the mark’s meaning. Please leave out the last backslash.</source>
        <translation>Une barre oblique inverse juste avant un guillemet lui ôte son sens. Veuillez supprimer la dernière.</translation>
    </message>
    <message>
        <source>A copy for a client must not show other clients, and with these filters it would.</source>
        <translation>Une copie pour un client ne doit pas montrer d’autres clients ; avec ces filtres, elle le ferait.</translation>
    </message>
    <message>
        <source>A remembered token can neither be read nor removed meanwhile. Please sign in with your API token; to be remembered again, unlock the key store or restart the computer.</source>
        <translation>Un jeton mémorisé ne peut pour l’instant être ni lu ni supprimé. Veuillez vous connecter avec votre jeton d’API ; pour être de nouveau mémorisé, déverrouillez le trousseau ou redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>A saved export cannot have this name.</source>
        <translation>Un export enregistré ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Email and password are right, but Toggl did not hand out an API token for the account.</source>
        <translation>L’adresse e-mail et le mot de passe sont corrects, mais Toggl n’a pas fourni de jeton d’API pour ce compte.</translation>
    </message>
    <message>
        <source>It goes on at {time}. You can wait, or start again later: what was read is kept and not asked for again.</source>
        <translation>Cela reprend à {time}. Vous pouvez attendre ou recommencer plus tard : ce qui a été lu est conservé et ne sera pas redemandé.</translation>
    </message>
    <message>
        <source>It is not clear when this shall run.</source>
        <translation>Le moment de l’exécution n’est pas clair.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile. Please read the projects and people again.</source>
        <translation>Cela a peut-être été supprimé entre-temps. Veuillez relire les projets et les personnes.</translation>
    </message>
    <message>
        <source>It must start with https:// and hold nothing but the server’s name; http:// is possible on this computer only. Without TOGGL_API_URL the program talks to Toggl itself.</source>
        <translation>Elle doit commencer par https:// et ne contenir que le nom du serveur ; http:// n’est possible que sur cet ordinateur. Sans TOGGL_API_URL, le programme s’adresse à Toggl.</translation>
    </message>
    <message>
        <source>No trusted certificates were found on this computer at all.</source>
        <translation>Aucun certificat de confiance n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was left out on its own. Please open the saved export, look at its projects and people, and save it again.</source>
        <translation>Rien n’a été omis de soi-même. Veuillez ouvrir l’export enregistré, vérifier ses projets et ses personnes, puis l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was saved. What was read is kept, so starting again is quick.</source>
        <translation>Rien n’a été enregistré. Ce qui a été lu est conservé : recommencer ira vite.</translation>
    </message>
    <message>
        <source>Other programs may use the same Toggl account. Please start again later: what was read is kept.</source>
        <translation>D’autres programmes utilisent peut-être le même compte Toggl. Veuillez recommencer plus tard : ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Please ask an administrator of your team at Toggl to invite you to the workspace.</source>
        <translation>Veuillez demander à un administrateur de votre équipe Toggl de vous inviter dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Please ask your IT department to allow connections to api.track.toggl.com, or to check the proxy settings of this computer.</source>
        <translation>Veuillez demander à votre service informatique d’autoriser les connexions à api.track.toggl.com, ou de vérifier les réglages de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Please check both. If you sign in to Toggl with Google, Apple or your company’s account, use the API token instead.</source>
        <translation>Veuillez vérifier les deux. Si vous vous connectez à Toggl avec Google, Apple ou le compte de votre entreprise, utilisez plutôt le jeton d’API.</translation>
    </message>
    <message>
        <source>Please check that the file and its folder belong to you and that the disk has space.</source>
        <translation>Veuillez vérifier que le fichier et son dossier vous appartiennent et que le disque a de la place.</translation>
    </message>
    <message>
        <source>Please check the internet connection and try again. What was read already is kept.</source>
        <translation>Veuillez vérifier la connexion à Internet et réessayer. Ce qui a déjà été lu est conservé.</translation>
    </message>
    <message>
        <source>Please check the period and the filters.</source>
        <translation>Veuillez vérifier la période et les filtres.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Veuillez vérifier l’orthographe.</translation>
    </message>
    <message>
        <source>Please check where the file comes from. It was not opened any further.</source>
        <translation>Veuillez vérifier d’où vient le fichier. Il n’a pas été ouvert davantage.</translation>
    </message>
    <message>
        <source>Please check your API token, or your email and password, and try again.</source>
        <translation>Veuillez vérifier votre jeton d’API, ou votre adresse e-mail et votre mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Please choose a file that ends in .xlsx or .xlsm.</source>
        <translation>Veuillez choisir un fichier qui se termine par .xlsx ou .xlsm.</translation>
    </message>
    <message>
        <source>Please choose a name of 1 to 80 characters in one line that does not begin with a dash.</source>
        <translation>Veuillez choisir un nom de 1 à 80 caractères sur une ligne, qui ne commence pas par un tiret.</translation>
    </message>
    <message>
        <source>Please choose a workbook of Toggl Export that still has its sheet Data.</source>
        <translation>Veuillez choisir un classeur de Toggl Export qui a encore sa feuille Données.</translation>
    </message>
    <message>
        <source>Please choose an end date that is not before the start date.</source>
        <translation>Veuillez choisir une date de fin qui ne précède pas la date de début.</translation>
    </message>
    <message>
        <source>Please choose another name, or allow the file to be replaced.</source>
        <translation>Veuillez choisir un autre nom, ou autoriser le remplacement du fichier.</translation>
    </message>
    <message>
        <source>Please choose another name, or delete the other one first.</source>
        <translation>Veuillez choisir un autre nom, ou supprimer d’abord l’autre.</translation>
    </message>
    <message>
        <source>Please choose another name, without &lt; &gt; : &quot; / \ | ? * and without a dot at its end; names such as CON, NUL or COM1 belong to Windows itself. The hours are still loaded.</source>
        <translation>Veuillez choisir un autre nom, sans &lt; &gt; : &quot; / \ | ? * et sans point à la fin ; des noms comme CON, NUL ou COM1 appartiennent à Windows. Les heures restent chargées.</translation>
    </message>
    <message>
        <source>Please choose another port, or none: then a free one is taken.</source>
        <translation>Veuillez choisir un autre port, ou n’en indiquer aucun : un port libre sera alors utilisé.</translation>
    </message>
    <message>
        <source>Please choose another workspace, or ask an administrator of this one to give you access to its reports.</source>
        <translation>Veuillez choisir un autre espace de travail, ou demander à un administrateur de celui-ci l’accès à ses rapports.</translation>
    </message>
    <message>
        <source>Please choose days from {first} to {last}.</source>
        <translation>Veuillez choisir des jours du {first} au {last}.</translation>
    </message>
    <message>
        <source>Please choose each day, a day of the week, or a day of the month from 1 to 28.</source>
        <translation>Veuillez choisir chaque jour, un jour de la semaine ou un jour du mois de 1 à 28.</translation>
    </message>
    <message>
        <source>Please choose one of these: {names}.</source>
        <translation>Veuillez choisir parmi : {names}.</translation>
    </message>
    <message>
        <source>Please choose projects of one client only, without “Without project”, or one workbook per client.</source>
        <translation>Veuillez choisir uniquement des projets d’un seul client, sans « Sans projet », ou un classeur par client.</translation>
    </message>
    <message>
        <source>Please choose the workbook again; perhaps it was moved or renamed.</source>
        <translation>Veuillez choisir de nouveau le classeur ; il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>Please close it in Excel and export again, or save under another name.</source>
        <translation>Veuillez le fermer dans Excel et exporter à nouveau, ou l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>Please copy it again from the end of your Toggl profile page. A token that was reset there is no longer valid.</source>
        <translation>Veuillez le copier à nouveau en bas de votre page de profil Toggl. Un jeton qui y a été réinitialisé n’est plus valable.</translation>
    </message>
    <message>
        <source>Please export a shorter period, for instance one month after the other, or choose fewer people or projects.</source>
        <translation>Veuillez exporter une période plus courte, par exemple un mois après l’autre, ou choisir moins de personnes ou de projets.</translation>
    </message>
    <message>
        <source>Please export without it, for example without project details.</source>
        <translation>Veuillez exporter sans cela, par exemple sans les détails des projets.</translation>
    </message>
    <message>
        <source>Please free some space or choose another disk. The hours are still loaded.</source>
        <translation>Veuillez libérer de la place ou choisir un autre disque. Les heures sont toujours chargées.</translation>
    </message>
    <message>
        <source>Please give a folder, or one saved export only.</source>
        <translation>Veuillez indiquer un dossier, ou un seul export enregistré.</translation>
    </message>
    <message>
        <source>Please give both a start date and an end date, or the name of a period instead of them.</source>
        <translation>Veuillez indiquer une date de début et une date de fin, ou à leur place le nom d’une période.</translation>
    </message>
    <message>
        <source>Please give it another name in Excel (Table Design, or Formulas, Name Manager).</source>
        <translation>Veuillez le renommer dans Excel (Création de tableau, ou Formules, Gestionnaire de noms).</translation>
    </message>
    <message>
        <source>Please give the number instead of the name: {candidates}.</source>
        <translation>Veuillez indiquer le numéro au lieu du nom : {candidates}.</translation>
    </message>
    <message>
        <source>Please install the newest version. The file was not changed.</source>
        <translation>Veuillez installer la version la plus récente. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Please leave out the sheets per person or per project.</source>
        <translation>Veuillez renoncer aux feuilles par personne ou par projet.</translation>
    </message>
    <message>
        <source>Please look for a newer version of this program.</source>
        <translation>Veuillez chercher une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Please move large sheets into another workbook.</source>
        <translation>Veuillez déplacer les grandes feuilles dans un autre classeur.</translation>
    </message>
    <message>
        <source>Please open it in Excel and save it as an Excel workbook (.xlsx), then update that one.</source>
        <translation>Veuillez l’enregistrer dans Excel comme classeur Excel (.xlsx), puis mettre à jour celui-ci.</translation>
    </message>
    <message>
        <source>Please open it in Excel, let Excel repair it and save it; or take an older copy.</source>
        <translation>Veuillez l’ouvrir dans Excel, le laisser réparer et l’enregistrer ; ou prendre une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Please open it in Excel, switch Review, Protect Workbook off and save it.</source>
        <translation>Veuillez l’ouvrir dans Excel, désactiver Révision, Protéger le classeur et l’enregistrer.</translation>
    </message>
    <message>
        <source>Please open it in Excel, take the password away (File, Info, Protect Workbook) and save it.</source>
        <translation>Veuillez l’ouvrir dans Excel, retirer le mot de passe (Fichier, Informations, Protéger le classeur) et l’enregistrer.</translation>
    </message>
    <message>
        <source>Please open it, save the new workbook as .xlsx, and update that one.</source>
        <translation>Veuillez l’ouvrir, enregistrer le nouveau classeur en .xlsx et mettre à jour celui-ci.</translation>
    </message>
    <message>
        <source>Please open the saved export, look at what is chosen, and save it again.</source>
        <translation>Veuillez ouvrir l’export enregistré, vérifier ce qui est choisi, puis l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>Please save it as an Excel workbook (.xlsx), then update that one.</source>
        <translation>Veuillez l’enregistrer comme classeur Excel (.xlsx), puis mettre à jour celui-ci.</translation>
    </message>
    <message>
        <source>Please save it in Excel as an ordinary Excel workbook (.xlsx), then update that one.</source>
        <translation>Veuillez l’enregistrer dans Excel comme classeur Excel ordinaire (.xlsx), puis mettre à jour celui-ci.</translation>
    </message>
    <message>
        <source>Please save it under another name or in another folder. The hours are still loaded.</source>
        <translation>Veuillez l’enregistrer sous un autre nom ou dans un autre dossier. Les heures sont toujours chargées.</translation>
    </message>
    <message>
        <source>Please save one first.</source>
        <translation>Veuillez d’abord en enregistrer un.</translation>
    </message>
    <message>
        <source>Please select at least one project and one person, or another period.</source>
        <translation>Veuillez sélectionner au moins un projet et une personne, ou une autre période.</translation>
    </message>
    <message>
        <source>Please sign in with the API token from your Toggl profile page.</source>
        <translation>Veuillez vous connecter avec le jeton d’API de votre page de profil Toggl.</translation>
    </message>
    <message>
        <source>Please sign in with your API token, or with your email and password.</source>
        <translation>Veuillez vous connecter avec votre jeton d’API, ou avec votre adresse e-mail et votre mot de passe.</translation>
    </message>
    <message>
        <source>Please split by months or weeks instead of days, or choose fewer people or projects.</source>
        <translation>Veuillez répartir par mois ou par semaine plutôt que par jour, ou choisir moins de personnes ou de projets.</translation>
    </message>
    <message>
        <source>Please stop sharing it in Excel (Review, Unshare Workbook) and save it.</source>
        <translation>Veuillez arrêter le partage dans Excel (Révision, Annuler le partage du classeur) et l’enregistrer.</translation>
    </message>
    <message>
        <source>Please take the signature away in Excel (File, Info, View Signatures), or choose “Update a workbook…” and say that it may become invalid.</source>
        <translation>Retirez la signature dans Excel (Fichier, Informations, Afficher les signatures), ou choisissez « Mettre à jour un classeur… » et indiquez qu’elle peut devenir non valable.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or choose a shorter period. What was read is kept.</source>
        <translation>Veuillez réessayer dans quelques minutes, ou choisir une période plus courte. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. What was read already is kept.</source>
        <translation>Veuillez réessayer dans quelques minutes. Ce qui a déjà été lu est conservé.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, ask whoever looks after this computer for you.</source>
        <translation>Veuillez réessayer. Si cela se reproduit, demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and report them.</source>
        <translation>Veuillez réessayer. Si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and send them with the log file to whoever looks after this program for you.</source>
        <translation>Veuillez réessayer. Si cela se reproduit, copiez les détails et envoyez-les avec le journal à la personne qui s’occupe de ce programme chez vous.</translation>
    </message>
    <message>
        <source>Please try another period or other filters, or report the details.</source>
        <translation>Veuillez essayer une autre période ou d’autres filtres, ou signaler les détails.</translation>
    </message>
    <message>
        <source>Please wait a few minutes. Other programs that use the same Toggl account count as well.</source>
        <translation>Veuillez patienter quelques minutes. Les autres programmes qui utilisent le même compte Toggl comptent aussi.</translation>
    </message>
    <message>
        <source>Please write dates as year-month-day, for example 2026-10-31.</source>
        <translation>Veuillez écrire les dates sous la forme année-mois-jour, par exemple 2026-10-31.</translation>
    </message>
    <message>
        <source>Port {port} of this computer cannot be used.</source>
        <translation>Le port {port} de cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Saved exports cannot be read from or written to the file “{name}”.</source>
        <translation>Les exports enregistrés ne peuvent pas être lus ou écrits dans le fichier « {name} ».</translation>
    </message>
    <message>
        <source>Several exports cannot go into the one file “{name}”.</source>
        <translation>Plusieurs exports ne peuvent pas aller dans le seul fichier « {name} ».</translation>
    </message>
    <message>
        <source>Signing in did not work.</source>
        <translation>La connexion n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Une erreur inattendue s’est produite.</translation>
    </message>
    <message>
        <source>The Toggl plan of this workspace does not include this.</source>
        <translation>L’abonnement Toggl de cet espace de travail ne comprend pas cette fonction.</translation>
    </message>
    <message>
        <source>The connection to Toggl is not secure, so it was not used.</source>
        <translation>La connexion à Toggl n’est pas sûre ; elle n’a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>The file “{name}” was written by a later version of Toggl Export.</source>
        <translation>Le fichier « {name} » a été écrit par une version plus récente de Toggl Export.</translation>
    </message>
    <message>
        <source>The folder is missing, is read-only or does not belong to you. Please choose another folder; the hours are still loaded.</source>
        <translation>Le dossier est absent, en lecture seule ou ne vous appartient pas. Veuillez choisir un autre dossier ; les heures sont toujours chargées.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer.</source>
        <translation>Le trousseau de clés de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The path “{path}” is followed by a quotation mark that does not belong to it.</source>
        <translation>Le chemin « {path} » est suivi d’un guillemet qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>La période se termine ({end}) avant de commencer ({start}).</translation>
    </message>
    <message>
        <source>The period is not clear.</source>
        <translation>La période n’est pas claire.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the connection through.</source>
        <translation>Le proxy de votre réseau n’a pas laissé passer la connexion.</translation>
    </message>
    <message>
        <source>The report needs {needed} columns on one sheet; Excel allows {allowed}.</source>
        <translation>Le rapport a besoin de {needed} colonnes sur une feuille ; Excel en permet {allowed}.</translation>
    </message>
    <message>
        <source>The report needs {needed} rows on one sheet; Excel allows {allowed}.</source>
        <translation>Le rapport a besoin de {needed} lignes sur une feuille ; Excel en permet {allowed}.</translation>
    </message>
    <message>
        <source>The report needs {needed} sheets; at most {allowed} are possible.</source>
        <translation>Le rapport a besoin de {needed} feuilles ; {allowed} au plus sont possibles.</translation>
    </message>
    <message>
        <source>The server address in TOGGL_API_URL cannot be used.</source>
        <translation>L’adresse de serveur dans TOGGL_API_URL n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The structure of “{file}” is protected, so that no sheet may be changed.</source>
        <translation>La structure de « {file} » est protégée, aucune feuille ne peut donc être modifiée.</translation>
    </message>
    <message>
        <source>There is a saved export “{name}” already.</source>
        <translation>Il existe déjà un export enregistré « {name} ».</translation>
    </message>
    <message>
        <source>There is already a file “{file}”.</source>
        <translation>Il existe déjà un fichier « {file} ».</translation>
    </message>
    <message>
        <source>There is no client “{name}” in this workspace.</source>
        <translation>Il n’y a pas de client « {name} » dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no period called “{name}”.</source>
        <translation>Il n’y a pas de période nommée « {name} ».</translation>
    </message>
    <message>
        <source>There is no project “{name}” in this workspace.</source>
        <translation>Il n’y a pas de projet « {name} » dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no saved export yet.</source>
        <translation>Il n’y a pas encore d’export enregistré.</translation>
    </message>
    <message>
        <source>There is no saved export “{name}”.</source>
        <translation>Il n’y a pas d’export enregistré « {name} ».</translation>
    </message>
    <message>
        <source>There is no workspace “{name}” in this account.</source>
        <translation>Il n’y a pas d’espace de travail « {name} » dans ce compte.</translation>
    </message>
    <message>
        <source>There is nobody called “{name}” in this workspace.</source>
        <translation>Personne ne s’appelle « {name} » dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk to save “{file}”.</source>
        <translation>Il n’y a pas assez de place sur le disque pour enregistrer « {file} ».</translation>
    </message>
    <message>
        <source>There is nothing to export with these filters.</source>
        <translation>Il n’y a rien à exporter avec ces filtres.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Ce compte n’a pas d’espace de travail.</translation>
    </message>
    <message>
        <source>This cannot be exported as it is.</source>
        <translation>L’export est impossible en l’état.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate it was shown. In an office network, please ask your IT department to install the company’s certificate; otherwise check date and time of this computer.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat présenté. Dans un réseau d’entreprise, veuillez demander à votre service informatique d’installer le certificat de l’entreprise ; sinon, vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer’s scheduler ({scheduler}) did not accept that.</source>
        <translation>Le planificateur de cet ordinateur ({scheduler}) ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>To keep wrong figures out of your workbook, nothing was exported. Please try again; if it happens again, look for a newer version of this program or report the details.</source>
        <translation>Pour éviter des chiffres faux dans votre classeur, rien n’a été exporté. Veuillez réessayer ; si cela se reproduit, cherchez une version plus récente de ce programme ou signalez les détails.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl allows %n more attempt(|s) before it locks the sign-in for a while.</source>
        <translation>
            <numerusform>Toggl autorise encore %n tentative avant de bloquer la connexion pendant un moment.</numerusform>
            <numerusform>Toggl autorise encore %n tentatives avant de bloquer la connexion pendant un moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl asks for a break because too many requests came in a short time.</source>
        <translation>Toggl demande une pause, car trop de requêtes sont arrivées en peu de temps.</translation>
    </message>
    <message>
        <source>Toggl cannot be reached.</source>
        <translation>Toggl est injoignable.</translation>
    </message>
    <message>
        <source>Toggl could not answer this request.</source>
        <translation>Toggl n’a pas pu répondre à cette requête.</translation>
    </message>
    <message>
        <source>Toggl did not accept this request.</source>
        <translation>Toggl n’a pas accepté cette requête.</translation>
    </message>
    <message>
        <source>Toggl does not accept this API token.</source>
        <translation>Toggl n’accepte pas ce jeton d’API.</translation>
    </message>
    <message>
        <source>Toggl does not accept this email and password.</source>
        <translation>Toggl n’accepte pas cette adresse e-mail avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Toggl has a problem at the moment.</source>
        <translation>Toggl rencontre un problème en ce moment.</translation>
    </message>
    <message>
        <source>Toggl has no reports for these dates.</source>
        <translation>Toggl ne propose pas de rapports pour ces dates.</translation>
    </message>
    <message>
        <source>Toggl has switched off a part of its service that this program needs.</source>
        <translation>Toggl a arrêté une partie de son service dont ce programme a besoin.</translation>
    </message>
    <message>
        <source>Toggl no longer knows what was asked for.</source>
        <translation>Toggl ne connaît plus ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation>Toggl indique : « {words} »</translation>
    </message>
    <message>
        <source>Toggl sent an answer that this program does not understand.</source>
        <translation>Toggl a envoyé une réponse que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>Toggl took too long to answer.</source>
        <translation>Toggl a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Toggl’s hourly quota of requests is used up.</source>
        <translation>Le quota horaire de requêtes de Toggl est épuisé.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl’s hourly quota of requests stayed used up, though it was waited for %n time(|s).</source>
        <translation>
            <numerusform>Le quota horaire de requêtes de Toggl est resté épuisé, après %n attente.</numerusform>
            <numerusform>Le quota horaire de requêtes de Toggl est resté épuisé, après %n attentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates are looked for here: {places}.</source>
        <translation>Les certificats de confiance sont recherchés ici : {places}.</translation>
    </message>
    <message>
        <source>Windows does not allow the file name “{file}”.</source>
        <translation>Windows n’autorise pas le nom de fichier « {file} ».</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Your Toggl account may not see this.</source>
        <translation>Votre compte Toggl n’est pas autorisé à voir ceci.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in this place.</source>
        <translation>« {file} » ne peut pas être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>« {file} » n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>“{file}” has a table or a name of its own called “{name}”, as Toggl Export needs it.</source>
        <translation>« {file} » a un tableau ou un nom à lui appelé « {name} », dont Toggl Export a besoin.</translation>
    </message>
    <message>
        <source>“{file}” has the format of old versions of Excel (.xls).</source>
        <translation>« {file} » a le format d’anciennes versions d’Excel (.xls).</translation>
    </message>
    <message>
        <source>“{file}” holds a sheet that is too large to be updated.</source>
        <translation>« {file} » contient une feuille trop grande pour être mise à jour.</translation>
    </message>
    <message>
        <source>“{file}” holds no hours that could be compared.</source>
        <translation>« {file} » ne contient pas d’heures à comparer.</translation>
    </message>
    <message>
        <source>“{file}” is a binary workbook (.xlsb).</source>
        <translation>« {file} » est un classeur binaire (.xlsb).</translation>
    </message>
    <message>
        <source>“{file}” is a shared workbook that keeps a history of changes.</source>
        <translation>« {file} » est un classeur partagé qui garde un historique des modifications.</translation>
    </message>
    <message>
        <source>“{file}” is a template.</source>
        <translation>« {file} » est un modèle.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet (.ods).</source>
        <translation>« {file} » est une feuille de calcul OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>« {file} » est endommagé.</translation>
    </message>
    <message>
        <source>“{file}” is digitally signed; with new hours in it the signature is no longer valid.</source>
        <translation>« {file} » porte une signature numérique ; avec de nouvelles heures, elle n’est plus valable.</translation>
    </message>
    <message>
        <source>“{file}” is not an Excel workbook.</source>
        <translation>« {file} » n’est pas un classeur Excel.</translation>
    </message>
    <message>
        <source>“{file}” is not there.</source>
        <translation>« {file} » est introuvable.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program.</source>
        <translation>« {file} » est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>« {file} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” is stored as “Strict Open XML”, which cannot be updated.</source>
        <translation>« {file} » est enregistré en « Strict Open XML », qui ne peut pas être mis à jour.</translation>
    </message>
    <message>
        <source>“{file}” would become much too large when it is unpacked.</source>
        <translation>« {file} » deviendrait beaucoup trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>“{name}” holds choices that this version does not understand: {keys}.</source>
        <translation>« {name} » contient des choix que cette version ne comprend pas : {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of several.</source>
        <translation>Plusieurs portent le nom « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” takes in what no longer exists at Toggl: {things}.</source>
        <translation>« {name} » comprend ce qui n’existe plus chez Toggl : {things}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>« {text} » n’est pas une date.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>without {name}</source>
        <translation>sans {name}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Toggl Export</source>
        <translation>À propos de Toggl Export</translation>
    </message>
    <message>
        <source>Alt+← and Alt+→: the period before and after. Space: tick or untick a line.</source>
        <translation>Alt+← et Alt+→ : la période précédente et la suivante. Espace : cocher ou décocher une ligne.</translation>
    </message>
    <message>
        <source>Choose workspace and period at the left. Last month is chosen at first.</source>
        <translation>Choisissez à gauche l’espace de travail et la période. Le mois dernier est choisi au départ.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: export. Esc: cancel. Ctrl+Z: undo. F1: this page. F5: read the figures again.</source>
        <translation>Ctrl+Entrée : exporter. Échap : annuler. Ctrl+Z : revenir en arrière. F1 : cette page. F5 : relire les chiffres.</translation>
    </message>
    <message>
        <source>Ctrl+R: repeat the last export. Ctrl+Q: quit.</source>
        <translation>Ctrl+R : répéter le dernier export. Ctrl+Q : quitter.</translation>
    </message>
    <message>
        <source>Every message has details that you can copy. The log folder opens from “About”.</source>
        <translation>Chaque message a des détails que vous pouvez copier. Le dossier des journaux s’ouvre depuis « À propos ».</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>If something looks wrong</source>
        <translation>Si quelque chose semble faux</translation>
    </message>
    <message>
        <source>If you are no administrator of the workspace, Toggl may show you only your own time.</source>
        <translation>Si vous n’êtes pas administrateur de l’espace de travail, Toggl ne vous montre peut-être que votre propre temps.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>The preview shows what will be in the workbook before any file is written.</source>
        <translation>L’aperçu montre ce que contiendra le classeur avant l’écriture du moindre fichier.</translation>
    </message>
    <message>
        <source>This is no official Toggl product. Toggl and Toggl Track are names of their owner; Excel is a name of Microsoft.</source>
        <translation>Ceci n’est pas un produit officiel de Toggl. Toggl et Toggl Track sont des noms de leur propriétaire ; Excel est un nom de Microsoft.</translation>
    </message>
    <message>
        <source>Tick projects and people. “All”, and all of a client, also take in what is added later.</source>
        <translation>Cochez les projets et les personnes. « Tout », et tout un client, comprennent aussi ce qui sera ajouté plus tard.</translation>
    </message>
    <message>
        <source>Toggl Export is free software under the MIT licence. It is built with Qt and PySide6 (LGPL 3), Python (PSF licence), requests and tzdata (Apache 2.0), lxml, msgspec and PySocks (BSD), openpyxl, holidays, keyring, truststore and platformdirs (MIT).</source>
        <translation>Toggl Export est un logiciel libre sous licence MIT. Il est construit avec Qt et PySide6 (LGPL 3), Python (licence PSF), requests et tzdata (Apache 2.0), lxml, msgspec et PySocks (BSD), openpyxl, holidays, keyring, truststore et platformdirs (MIT).</translation>
    </message>
    <message>
        <source>Toggl answers a limited number of requests an hour (30 on the Free plan). The line at the bottom says how many are left and what an export needs.</source>
        <translation>Toggl répond à un nombre limité de requêtes par heure (30 avec l’offre gratuite). La ligne du bas indique combien il en reste et ce qu’un export nécessite.</translation>
    </message>
    <message>
        <source>When they run out, the program can wait and go on by itself. What was read is kept.</source>
        <translation>Quand elles sont épuisées, le programme peut attendre et reprendre de lui-même. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation>Les heures Toggl Track de votre équipe dans un classeur Excel.</translation>
    </message>
    <message>
        <source>“Export to Excel…” asks for a place and writes the workbook.</source>
        <translation>« Exporter vers Excel… » demande un emplacement et écrit le classeur.</translation>
    </message>
    <message>
        <source>“Repeat last export” does the same again, for the same named period, in one click.</source>
        <translation>« Répéter le dernier export » refait la même chose, pour la période du même nom, en un clic.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n open point(|s)</source>
        <translation>
            <numerusform>%n point ouvert</numerusform>
            <numerusform>%n points ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>P&amp;rojets</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Client {name}, {count}</source>
        <translation>Client {name}, {count}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>List people with no time</source>
        <translation>Aussi sans temps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Rien ne correspond à « {text} ».</translation>
    </message>
    <message>
        <source>Only those with time in this period</source>
        <translation>Seulement ceux qui ont du temps pour cette période</translation>
    </message>
    <message>
        <source>Outside the search: {count} selected</source>
        <translation>Hors de la recherche : {count} sélectionnés</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Per&amp;sonnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Search projects and clients</source>
        <translation>Rechercher des projets et des clients</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Select those with time in this period</source>
        <translation>Sélectionner ceux qui ont du temps pour cette période</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Avec les archivés</translation>
    </message>
    <message>
        <source>Show only what is ticked</source>
        <translation>N’afficher que ce qui est coché</translation>
    </message>
    <message>
        <source>Space selects a line or leaves it out</source>
        <translation>La barre d’espace sélectionne une ligne ou l’exclut</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Cochés</translation>
    </message>
    <message>
        <source>With time</source>
        <translation>Avec temps</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>tout sélectionné</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>partiellement sélectionné</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <translation>{chosen} sur {all}</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archivé)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (désactivé)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About Toggl Export</source>
        <translation>À &amp;propos de Toggl Export</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>&amp;Exporter vers Excel…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>&amp;Répéter le dernier export</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramètre&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier des &amp;journaux</translation>
    </message>
    <message>
        <source>Refresh &amp;figures</source>
        <translation>&amp;Actualiser les chiffres</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se dé&amp;connecter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n (person|people) with time (is|are) no longer known to Toggl by name and (appears|appear) as “User” with a number.</source>
        <translation>
            <numerusform>%n personne ayant du temps n’est plus connue de Toggl par son nom et apparaît comme « User » suivi d’un numéro.</numerusform>
            <numerusform>%n personnes ayant du temps ne sont plus connues de Toggl par leur nom et apparaissent comme « User » suivi d’un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s) with time (is|are) no longer known to Toggl by name and (appears|appear) as “Project” with a number.</source>
        <translation>
            <numerusform>%n projet ayant du temps n’est plus connu de Toggl par son nom et apparaît comme « Project » suivi d’un numéro.</numerusform>
            <numerusform>%n projets ayant du temps ne sont plus connus de Toggl par leur nom et apparaissent comme « Project » suivi d’un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the parts of the period add up to other billable hours than Toggl’s own figure for all of it, which the totals show.</source>
        <translation>
            <numerusform>Pour %n combinaison de personne et de projet, les parties de la période donnent d’autres heures facturables que le chiffre de Toggl pour toute la période, celui que montrent les totaux.</numerusform>
            <numerusform>Pour %n combinaisons de personne et de projet, les parties de la période donnent d’autres heures facturables que le chiffre de Toggl pour toute la période, celui que montrent les totaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the parts of the period add up to other hours than Toggl’s own figure for all of it. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>
            <numerusform>Pour %n combinaison de personne et de projet, les parties de la période donnent d’autres heures que le chiffre de Toggl pour toute la période. Des temps ont peut-être été modifiés pendant la lecture ; relisez-les pour en être sûr.</numerusform>
            <numerusform>Pour %n combinaisons de personne et de projet, les parties de la période donnent d’autres heures que le chiffre de Toggl pour toute la période. Des temps ont peut-être été modifiés pendant la lecture ; relisez-les pour en être sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the time entries add up to other hours than Toggl’s own figure. Somebody may be tracking right now; read it again later to be sure.</source>
        <translation>
            <numerusform>Pour %n combinaison de personne et de projet, les saisies de temps donnent un autre total que celui de Toggl. Quelqu’un est peut-être en train de saisir du temps ; relisez plus tard pour en être sûr.</numerusform>
            <numerusform>Pour %n combinaisons de personne et de projet, les saisies de temps donnent un autre total que celui de Toggl. Quelqu’un est peut-être en train de saisir du temps ; relisez plus tard pour en être sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) Toggl’s project details show another total than the people’s hours together. Time may have been changed while it was read.</source>
        <translation>
            <numerusform>Pour %n projet, les détails de Toggl montrent un autre total que la somme des heures des personnes. Des temps ont peut-être été modifiés pendant la lecture.</numerusform>
            <numerusform>Pour %n projets, les détails de Toggl montrent un autre total que la somme des heures des personnes. Des temps ont peut-être été modifiés pendant la lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) no billable amount is shown, because Toggl gives none or does not say how much of it is in which currency. The sheet “Checks” says which.</source>
        <translation>
            <numerusform>Pour %n projet, aucun montant n’est indiqué, car Toggl n’en donne pas ou ne dit pas quelle part est dans quelle devise. La feuille « Contrôles » dit lequel.</numerusform>
            <numerusform>Pour %n projets, aucun montant n’est indiqué, car Toggl n’en donne pas ou ne dit pas quelle part est dans quelle devise. La feuille « Contrôles » dit lesquels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) there is an amount for the whole project, but none for each person, because Toggl’s rates do not say what whose time is worth. The sheet “Checks” says which.</source>
        <translation>
            <numerusform>Pour %n projet, le montant du projet entier est indiqué, mais aucun par personne, car les taux de Toggl ne disent pas ce que vaut le temps de chacun. La feuille « Contrôles » dit lequel.</numerusform>
            <numerusform>Pour %n projets, le montant du projet entier est indiqué, mais aucun par personne, car les taux de Toggl ne disent pas ce que vaut le temps de chacun. La feuille « Contrôles » dit lesquels.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project in Toggl is called {names}, which the file of working hours says means an absence.</source>
        <translation>Aucun projet de Toggl ne s’appelle {names}, ce qui signifie une absence d’après le fichier des horaires.</translation>
    </message>
    <message>
        <source>Nobody tracked time in this period with these filters.</source>
        <translation>Personne n’a saisi de temps pendant cette période avec ces filtres.</translation>
    </message>
    <message numerus="yes">
        <source>Project details are about whole projects. For %n project(|s) they are left out, because only some of (its|their) people are in this workbook.</source>
        <translation>
            <numerusform>Les détails d’un projet portent sur le projet entier. Pour %n projet, ils sont omis, car seule une partie de ses personnes figure dans ce classeur.</numerusform>
            <numerusform>Les détails d’un projet portent sur le projet entier. Pour %n projets, ils sont omis, car seule une partie de leurs personnes figure dans ce classeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project details are missing because your Toggl plan does not include them.</source>
        <translation>Les détails des projets manquent, car votre abonnement Toggl ne les comprend pas.</translation>
    </message>
    <message>
        <source>The rows add up to {hours} h less than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>La somme des lignes est inférieure de {hours} h au total de Toggl pour la période. Des temps ont peut-être été modifiés pendant la lecture ; relisez pour en être sûr.</translation>
    </message>
    <message>
        <source>The rows add up to {hours} h more than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>La somme des lignes dépasse de {hours} h le total de Toggl pour la période. Des temps ont peut-être été modifiés pendant la lecture ; relisez pour en être sûr.</translation>
    </message>
    <message>
        <source>The time entries came in one piece from Toggl’s CSV export, proven to the second. It has no entry ids and no rates, and a tag with a comma in its name appears as two.</source>
        <translation>Les saisies de temps proviennent en une fois de l’export CSV de Toggl, vérifiées à la seconde. Il n’a ni numéros de saisie ni taux, et une étiquette dont le nom contient une virgule apparaît comme deux.</translation>
    </message>
    <message>
        <source>Toggl does not give the single time entries of this workspace, so here are the hours only.</source>
        <translation>Toggl ne fournit pas les saisies de temps de cet espace de travail ; seules les heures figurent ici.</translation>
    </message>
    <message>
        <source>Toggl does not show you the list of people in this workspace, so people without time cannot be listed.</source>
        <translation>Toggl ne vous montre pas la liste des personnes de cet espace de travail ; les personnes sans temps ne peuvent donc pas être listées.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl gives no billable hours for %n row(|s); the billable totals do not include (it|them).</source>
        <translation>
            <numerusform>Toggl ne fournit pas d’heures facturables pour %n ligne ; les totaux facturables ne la comprennent pas.</numerusform>
            <numerusform>Toggl ne fournit pas d’heures facturables pour %n lignes ; les totaux facturables ne les comprennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl gives no billable hours for this workspace; they are left empty.</source>
        <translation>Toggl ne fournit pas d’heures facturables pour cet espace de travail ; elles restent vides.</translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation>Toggl indique : « {words} »</translation>
    </message>
    <message>
        <source>You are not an administrator of this workspace, so Toggl may show you only a part of its time.</source>
        <translation>Vous n’êtes pas administrateur de cet espace de travail ; Toggl ne vous montre donc peut-être qu’une partie du temps.</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituel</translation>
    </message>
    <message>
        <source>A short text to the person of the selected line with all of their open points.</source>
        <translation>Un court texte à la personne de la ligne choisie avec tous ses points ouverts.</translation>
    </message>
    <message>
        <source>Beyond the estimate</source>
        <translation>Au-delà de l’estimation</translation>
    </message>
    <message>
        <source>Billable on a project that is not</source>
        <translation>Facturable sur un projet qui ne l’est pas</translation>
    </message>
    <message>
        <source>Break too short</source>
        <translation>Pause trop courte</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day differs from the target</source>
        <translation>Le jour s’écarte de l’objectif</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Goes on over midnight</source>
        <translation>Se poursuit après minuit</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Se situe dans le futur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Longue journée</translation>
    </message>
    <message>
        <source>Long entry</source>
        <translation>Longue entrée</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Longue semaine</translation>
    </message>
    <message>
        <source>No open points</source>
        <translation>Aucun point ouvert</translation>
    </message>
    <message>
        <source>No time tracked</source>
        <translation>Aucun temps saisi</translation>
    </message>
    <message>
        <source>Not billable on a billable project</source>
        <translation>Non facturable sur un projet facturable</translation>
    </message>
    <message>
        <source>Not looked at, {need}</source>
        <translation>Non vérifié, {need}</translation>
    </message>
    <message>
        <source>On an archived project</source>
        <translation>Sur un projet archivé</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Overlaps with another entry</source>
        <translation>Chevauche une autre entrée</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Repos trop court</translation>
    </message>
    <message>
        <source>Start and end do not fit the duration</source>
        <translation>Début et fin ne correspondent pas à la durée</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>The message to {name} is on the clipboard.</source>
        <translation>Le message à {name} est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Tick what should be looked at before a month is closed.</source>
        <translation>Cochez ce qu’il faut regarder avant de clore un mois.</translation>
    </message>
    <message>
        <source>Time sheet not approved</source>
        <translation>Feuille de temps non approuvée</translation>
    </message>
    <message>
        <source>Time sheet not submitted</source>
        <translation>Feuille de temps non soumise</translation>
    </message>
    <message>
        <source>Today counts as a day that is over</source>
        <translation>Aujourd’hui compte comme un jour passé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Very short entry</source>
        <translation>Entrée très courte</translation>
    </message>
    <message>
        <source>Week differs from the target</source>
        <translation>La semaine s’écarte de l’objectif</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What counts as open?</source>
        <translation>Qu’est-ce qui compte comme ouvert ?</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Sans tâche</translation>
    </message>
    <message>
        <source>Work on a holiday</source>
        <translation>Travail un jour férié</translation>
    </message>
    <message>
        <source>Work on a weekend</source>
        <translation>Travail le week-end</translation>
    </message>
    <message>
        <source>could you please look at your time in Toggl for {period}?</source>
        <translation>pourrais-tu regarder tes temps dans Toggl pour {period} ?</translation>
    </message>
    <message>
        <source>needs Toggl&apos;s approvals</source>
        <translation>a besoin des approbations de Toggl</translation>
    </message>
    <message>
        <source>needs every time entry</source>
        <translation>a besoin de chaque entrée de temps</translation>
    </message>
    <message>
        <source>needs the hours</source>
        <translation>a besoin des heures</translation>
    </message>
    <message>
        <source>needs the hours of each day</source>
        <translation>a besoin des heures de chaque jour</translation>
    </message>
    <message>
        <source>needs the working hours</source>
        <translation>a besoin des horaires</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%n minute(|s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Répar&amp;tition</translation>
    </message>
    <message>
        <source>A sheet for each perso&amp;n</source>
        <translation>Une feui&amp;lle par personne</translation>
    </message>
    <message>
        <source>A sheet for each pro&amp;ject</source>
        <translation>Une feuille par pro&amp;jet</translation>
    </message>
    <message>
        <source>After the export</source>
        <translation>Après l’exportation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic shows seconds where there are any, so that columns add up as shown.</source>
        <translation>Automatique affiche les secondes là où il y en a, pour que les colonnes s’additionnent telles qu’affichées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Copy for a client</source>
        <translation>Copie pour un client</translation>
    </message>
    <message>
        <source>Costs one more request.</source>
        <translation>Coûte une requête de plus.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Every time entry</source>
        <translation>Chaque saisie de temps</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Fi&amp;chiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>For one client: leaves out money, billable time, remarks and people without time. Choose the projects of one client only, or one workbook per client.</source>
        <translation>Pour un client : omet les montants, le temps facturable, les remarques et les personnes sans temps. Choisissez uniquement les projets d’un client, ou un classeur par client.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours and billable</source>
        <translation>Avec facturables</translation>
    </message>
    <message>
        <source>Hours only</source>
        <translation>Heures seulement</translation>
    </message>
    <message>
        <source>List each entry for each person</source>
        <translation>Lister chaque saisie par personne</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>Arg&amp;ent</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Sans arrondi</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>One per client</source>
        <translation>Un par client</translation>
    </message>
    <message>
        <source>One per person</source>
        <translation>Un par personne</translation>
    </message>
    <message>
        <source>One workbook</source>
        <translation>Un classeur</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Open when &amp;done</source>
        <translation>Ouvrir après enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Rates, amounts and days of each project</source>
        <translation>Taux, montants et jours de chaque projet</translation>
    </message>
    <message>
        <source>Round each time entry</source>
        <translation>Arrondir chaque saisie de temps</translation>
    </message>
    <message>
        <source>Roundin&amp;g</source>
        <translation>Arron&amp;di</translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation>Pas d’arrondi</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sheets, rounding, files and what happens after the export</source>
        <translation>Feuilles, arrondi, fichiers et ce qui suit l’exportation</translation>
    </message>
    <message>
        <source>The same as “With rates and amounts”: one more request for each project.</source>
        <translation>Identique à « Avec taux et montants » : une requête de plus par projet.</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Saisies de temps</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Au plus proche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>With descriptions</source>
        <translation>Avec les descriptions</translation>
    </message>
    <message>
        <source>With people’s names</source>
        <translation>Avec les noms des personnes</translation>
    </message>
    <message numerus="yes">
        <source>With rates and amounts (%n request(|s))</source>
        <translation>
            <numerusform>Avec taux et montants (%n requête)</numerusform>
            <numerusform>Avec taux et montants (%n requêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>With rates and amounts (one request per project)</source>
        <translation>Avec taux et montants (une requête par projet)</translation>
    </message>
    <message>
        <source>Without, everybody’s time is added up: for a copy that goes out.</source>
        <translation>Sans eux, le temps de tous est additionné : pour une copie destinée à l’extérieur.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>il y a un an</translation>
    </message>
    <message>
        <source>columns of your own</source>
        <translation>colonnes choisies</translation>
    </message>
    <message>
        <source>compared with a year ago</source>
        <translation>comparé à il y a un an</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>comparé à la période précédente</translation>
    </message>
    <message>
        <source>copy for a client</source>
        <translation>copie pour un client</translation>
    </message>
    <message>
        <source>entries on the sheets of people</source>
        <translation>saisies sur les feuilles des personnes</translation>
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
        <translation>sans descriptions</translation>
    </message>
    <message>
        <source>no sheets for people</source>
        <translation>pas de feuille par personne</translation>
    </message>
    <message>
        <source>no sheets for projects</source>
        <translation>pas de feuille par projet</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>one file per client</source>
        <translation>un fichier par client</translation>
    </message>
    <message>
        <source>one file per person</source>
        <translation>un fichier par personne</translation>
    </message>
    <message>
        <source>open points of your own</source>
        <translation>vos propres points ouverts</translation>
    </message>
    <message>
        <source>opens when done</source>
        <translation>s’ouvre à la fin</translation>
    </message>
    <message numerus="yes">
        <source>rounded down to %n minute(|s)</source>
        <translation>
            <numerusform>arrondi à %n minute au-dessous</numerusform>
            <numerusform>arrondi à %n minutes au-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounded to %n minute(|s)</source>
        <translation>
            <numerusform>arrondi à %n minute</numerusform>
            <numerusform>arrondi à %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounded up to %n minute(|s)</source>
        <translation>
            <numerusform>arrondi à %n minute au-dessus</numerusform>
            <numerusform>arrondi à %n minutes au-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>la période précédente</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>with working hours</source>
        <translation>avec horaires</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>sans noms</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>16th to end of month</source>
        <translation>Du 16 à la fin du mois</translation>
    </message>
    <message>
        <source>1st to 15th</source>
        <translation>Du 1er au 15</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisée</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année dernière</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Sans répartition</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <comment>days of several years</comment>
        <translation>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <comment>short week</comment>
        <translation>{first_day} {first_month} – {last_day} {last_month}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {last_year}</source>
        <comment>days of one year</comment>
        <translation>{first_day} {first_month} – {last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month}</source>
        <comment>short week in one month</comment>
        <translation>{first_day}–{last_day} {last_month}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month} {last_year}</source>
        <comment>days of one month</comment>
        <translation>{first_day}–{last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_month}–{last_month} {year}</source>
        <comment>months of one year</comment>
        <translation>{first_month}–{last_month} {year}</translation>
    </message>
    <message>
        <source>{last_day} {last_month} {last_year}</source>
        <comment>one day</comment>
        <translation>{last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{month} is not over yet</source>
        <translation>{month} n’est pas encore terminé</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month of a year, e.g. October 2026</comment>
        <translation>{month} {year}</translation>
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
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies), {hours} h</source>
        <translation>
            <numerusform>%n saisie, {hours} h</numerusform>
            <numerusform>%n saisies, {hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(|s) selected: {hours} ({decimal} h)</source>
        <translation>
            <numerusform>%n ligne sélectionnée : {hours} ({decimal} h)</numerusform>
            <numerusform>%n lignes sélectionnées : {hours} ({decimal} h)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without time</source>
        <translation>
            <numerusform>%n sans temps</numerusform>
            <numerusform>%n sans temps</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Amount difference</source>
        <translation>Différence de montant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Par projet</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes since the workbook was written</source>
        <translation>Modifications depuis l’écriture du classeur</translation>
    </message>
    <message>
        <source>Chart of the hours by person</source>
        <translation>Graphique des heures par personne</translation>
    </message>
    <message>
        <source>Chart of the hours by project</source>
        <translation>Graphique des heures par projet</translation>
    </message>
    <message>
        <source>Chart of the hours over time</source>
        <translation>Graphique des heures au fil du temps</translation>
    </message>
    <message>
        <source>Choose a split by months, weeks or days to see the hours over time.</source>
        <translation>Choisissez une répartition par mois, semaine ou jour pour voir les heures au fil du temps.</translation>
    </message>
    <message>
        <source>Choose a workspace and a period to see the hours here.</source>
        <translation>Choisissez un espace de travail et une période pour voir les heures ici.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Décimal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Heures par personne</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Heures par projet</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>Heures au fil du temps</translation>
    </message>
    <message>
        <source>No hours to draw</source>
        <translation>Aucune heure à représenter</translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation>Aucun temps pour cette période</translation>
    </message>
    <message>
        <source>Nobody tracked time here with these filters. Try another period or more projects.</source>
        <translation>Personne n’a saisi de temps ici avec ces filtres. Essayez une autre période ou davantage de projets.</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Rien n’est encore chargé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Reading hours…</source>
        <translation>Lecture des heures…</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Chercher des saisies</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The hours of this period are not read yet.</source>
        <translation>Les heures de cette période ne sont pas encore lues.</translation>
    </message>
    <message>
        <source>The period is not split</source>
        <translation>La période n’est pas répartie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Saisies de temps</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>connu en partie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{count} bars, longest first. {bars}</source>
        <translation>{count} barres, la plus longue d’abord. {bars}</translation>
    </message>
    <message>
        <source>{count} columns. Most: {most}. Least: {least}.</source>
        <translation>{count} colonnes. Maximum : {most}. Minimum : {least}.</translation>
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
        <translation>{hours} arrondi</translation>
    </message>
    <message>
        <source>{name}: {hours} h</source>
        <comment>a column of the chart</comment>
        <translation>{name} : {hours} h</translation>
    </message>
    <message>
        <source>{name}: {hours} h, {share}</source>
        <translation>{name} : {hours} h, {share}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n entr(y is|ies are) here already</source>
        <translation>
            <numerusform>%n saisie est déjà là</numerusform>
            <numerusform>%n saisies sont déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up the hours</source>
        <translation>Addition des heures</translation>
    </message>
    <message>
        <source>Asking how many requests are left</source>
        <translation>Consultation des requêtes restantes</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Reading clients</source>
        <translation>Lecture des clients</translation>
    </message>
    <message>
        <source>Reading hours</source>
        <translation>Lecture des heures</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Lecture des personnes</translation>
    </message>
    <message>
        <source>Reading project details</source>
        <translation>Lecture des détails des projets</translation>
    </message>
    <message>
        <source>Reading projects</source>
        <translation>Lecture des projets</translation>
    </message>
    <message>
        <source>Reading time entries</source>
        <translation>Lecture des saisies de temps</translation>
    </message>
    <message>
        <source>Reading workspaces</source>
        <translation>Lecture des espaces de travail</translation>
    </message>
    <message>
        <source>Reading {period}</source>
        <translation>Lecture : {period}</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Enregistrement du classeur</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until it refills…</source>
        <translation>Le quota horaire est épuisé. Attente de son renouvellement…</translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until {time}…</source>
        <translation>Le quota horaire est épuisé. Attente jusqu’à {time}…</translation>
    </message>
    <message>
        <source>Toggl did not answer as expected. Trying again in a moment…</source>
        <translation>Toggl n’a pas répondu comme prévu. Nouvel essai dans un instant…</translation>
    </message>
    <message>
        <source>Writing sheet {done} of {total}</source>
        <translation>Écriture de la feuille {done} sur {total}</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>{done} of about {total} entries</source>
        <translation>{done} saisies sur environ {total}</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message numerus="yes">
        <source>%n entr(y is|ies are) here already</source>
        <translation>
            <numerusform>%n saisie est déjà là</numerusform>
            <numerusform>%n saisies sont déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s) left this hour</source>
        <translation>
            <numerusform>Il reste %n requête pour cette heure</numerusform>
            <numerusform>Il reste %n requêtes pour cette heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is loaded: this export needs no request</source>
        <translation>Tout est chargé : cet export ne nécessite aucune requête</translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait and then go on by itself.</source>
        <translation>Le quota horaire sera épuisé en cours de route. L’export peut attendre, puis reprendre de lui-même.</translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait until {time} and then go on by itself.</source>
        <translation>Le quota horaire sera épuisé en cours de route. L’export peut attendre jusqu’à {time}, puis reprendre de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>This export needs %n request(|s)</source>
        <translation>
            <numerusform>Cet export nécessite %n requête</numerusform>
            <numerusform>Cet export nécessite %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This export needs about %n request(|s)</source>
        <translation>
            <numerusform>Cet export nécessite environ %n requête</numerusform>
            <numerusform>Cet export nécessite environ %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n request(|s)</source>
        <translation>
            <numerusform>environ %n requête</numerusform>
            <numerusform>environ %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {needed} of %n request(|s)</source>
        <translation>
            <numerusform>environ {needed} sur %n requête</numerusform>
            <numerusform>environ {needed} sur %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is loaded</source>
        <translation>tout est déjà là</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>aucune requête</translation>
    </message>
    <message>
        <source>{left}, more at {time}</source>
        <translation>{left}, davantage à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{needed} of %n request(|s)</source>
        <translation>
            <numerusform>{needed} sur %n requête</numerusform>
            <numerusform>{needed} sur %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{remaining} of %n request(|s) left</source>
        <translation>
            <numerusform>{remaining} requêtes restantes sur %n</numerusform>
            <numerusform>{remaining} requêtes restantes sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{requests} of the {left} left this hour</source>
        <translation>{requests} sur les {left} qui restent cette heure-ci</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Choisir la période</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Mois précédents</translation>
    </message>
    <message>
        <source>From {day}: choose the last day</source>
        <translation>À partir du {day} : choisissez le dernier jour</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Mois suivants</translation>
    </message>
    <message>
        <source>Named periods</source>
        <translation>Périodes nommées</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(|s) saved in {folder}</source>
        <translation>
            <numerusform>%n classeur enregistré dans {folder}</numerusform>
            <numerusform>%n classeurs enregistrés dans {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>E&amp;xporter vers Excel…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ou&amp;vrir</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; what was read is kept.</source>
        <translation>Annulé. Rien n’a été écrit ; ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Autres façons d’exporter</translation>
    </message>
    <message>
        <source>New requests are there: the export goes on.</source>
        <translation>De nouvelles requêtes sont disponibles : l’exportation continue.</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>Nouveau classeur…</translation>
    </message>
    <message>
        <source>No sheets for projects</source>
        <translation>Pas de feuille par projet</translation>
    </message>
    <message>
        <source>One file per client</source>
        <translation>Un fichier par client</translation>
    </message>
    <message>
        <source>One workbook per client…</source>
        <translation>Un classeur par client…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Les lire maintenant</translation>
    </message>
    <message>
        <source>Ready to export {period}</source>
        <translation>Prêt à exporter : {period}</translation>
    </message>
    <message>
        <source>Repeat l&amp;ast export</source>
        <translation>Répéter le dern&amp;ier export</translation>
    </message>
    <message>
        <source>Repeat last export</source>
        <translation>Répéter la dernière exportation</translation>
    </message>
    <message>
        <source>Repeat last export ({what})</source>
        <translation>Répéter la dernière exportation ({what})</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} enregistré</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>That many sheets take Excel long to open.</source>
        <translation>Excel met longtemps à ouvrir autant de feuilles.</translation>
    </message>
    <message>
        <source>The hours of this period are not read yet.</source>
        <translation>Les heures de cette période ne sont pas encore lues.</translation>
    </message>
    <message>
        <source>There is no time in this period with these filters.</source>
        <translation>Aucune heure dans cette période avec ces filtres.</translation>
    </message>
    <message>
        <source>These are the figures of before; reading them again did not work.</source>
        <translation>Ce sont les chiffres d’avant ; la relecture a échoué.</translation>
    </message>
    <message>
        <source>Update a workbook…</source>
        <translation>Mettre à jour un classeur…</translation>
    </message>
    <message>
        <source>Updated {name}</source>
        <translation>{name} mis à jour</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>{name} was already saved when you cancelled</source>
        <translation>{name} était déjà enregistré quand vous avez annulé</translation>
    </message>
    <message>
        <source>{percent} % – {product}</source>
        <translation>{percent} % – {product}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>a countdown in minutes and seconds</comment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{when}: not made. {reason}</source>
        <translation>{when} : non fait. {reason}</translation>
    </message>
    <message>
        <source>{when}: {file}</source>
        <translation>{when} : {file}</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>« {name} » est prêt</translation>
    </message>
    <message>
        <source>“{name}” was not made</source>
        <translation>« {name} » n’a pas été fait</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>&amp;Copy to a file…</source>
        <translation>&amp;Copier dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Open with the program</source>
        <translation>&amp;Ouvrir avec le programme</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Take from a file…</source>
        <translation>Re&amp;prendre d’un fichier…</translation>
    </message>
    <message>
        <source>Client “{name}”</source>
        <translation>Client « {name} »</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Do you make this export again and again? Then it can have a name.</source>
        <translation>Faites-vous souvent cet export ? Alors il peut avoir un nom.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>More about saved exports</source>
        <translation>Plus sur les exports enregistrés</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>No longer at Toggl: {things}.</source>
        <translation>N’existe plus chez Toggl : {things}.</translation>
    </message>
    <message>
        <source>Nothing was left out yet.</source>
        <translation>Rien n’a encore été omis.</translation>
    </message>
    <message>
        <source>Person “{name}”</source>
        <translation>Personne « {name} »</translation>
    </message>
    <message>
        <source>Project “{name}”</source>
        <translation>Projet « {name} »</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Enregistrer ces choix</translation>
    </message>
    <message>
        <source>Save these choices…</source>
        <translation>Enregistrer ces choix…</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Exports enregistrés</translation>
    </message>
    <message>
        <source>Some saved exports were damaged.</source>
        <translation>Des exports enregistrés étaient endommagés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was there is kept in the file “{name}”.</source>
        <translation>Ce qui s’y trouvait est gardé dans le fichier « {name} ».</translation>
    </message>
    <message>
        <source>Workspace “{name}”</source>
        <translation>Espace de travail « {name} »</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>« {name} » a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Replace a file of the same name</source>
        <translation>&amp;Remplacer un fichier du même nom</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>Automatic: {when}</source>
        <translation>Auto : {when}</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Pas encore exécuté.</translation>
    </message>
    <message>
        <source>It runs only when you run it.</source>
        <translation>S’exécute seulement quand vous le lancez.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Next run: {when}</source>
        <translation>Prochaine exécution : {when}</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>E&amp;xécuter maintenant</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Run automatically…</source>
        <translation>Exécuter automatiquement…</translation>
    </message>
    <message>
        <source>Run “{name}” automatically</source>
        <translation>Exécuter « {name} » automatiquement</translation>
    </message>
    <message>
        <source>This computer starts it, also when Toggl Export is closed, but only while you are signed in to the computer. What was missed is made up for once. Your token stays in the key store.</source>
        <translation>Cet ordinateur le lance, même si Toggl Export est fermé, mais seulement tant que votre session est ouverte. Ce qui a été manqué est rattrapé une fois. Votre jeton reste dans le trousseau.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>on day {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>on the first working day</source>
        <translation>le premier jour ouvré</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>le dernier jour</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Une autre langue s’affiche au prochain démarrage.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>Chercher de &amp;nouvelles versions une fois par jour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember me on this computer</source>
        <translation>&amp;Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec des données d’exemple</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Où le trouver ?</translation>
    </message>
    <message>
        <source>1. Open your Toggl profile page and scroll to its end.
2. Copy the API token there and paste it here.</source>
        <translation>1. Ouvrez votre page de profil Toggl et faites défiler jusqu’en bas.
2. Copiez-y le jeton d’API et collez-le ici.</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-mail et mot de passe</translation>
    </message>
    <message>
        <source>If you sign in to Toggl with Google, Apple or your company’s account (SSO), use the API token instead. The password is exchanged for the token and then forgotten.</source>
        <translation>Si vous vous connectez à Toggl avec Google, Apple ou le compte de votre entreprise (SSO), utilisez plutôt le jeton d’API. Le mot de passe est échangé contre le jeton, puis oublié.</translation>
    </message>
    <message>
        <source>Just looking? A made-up company, no account and no internet needed.</source>
        <translation>Juste pour voir ? Une entreprise fictive, sans compte ni Internet.</translation>
    </message>
    <message>
        <source>Keeps the token in this computer’s key store, never in a file.</source>
        <translation>Conserve le jeton dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Opens your Toggl profile page in the web browser</source>
        <translation>Ouvre votre page de profil Toggl dans le navigateur</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Collez le jeton ici</translation>
    </message>
    <message>
        <source>Please fill in email and password first.</source>
        <translation>Veuillez d’abord saisir l’adresse e-mail et le mot de passe.</translation>
    </message>
    <message>
        <source>Please paste your API token first.</source>
        <translation>Veuillez d’abord coller votre jeton d’API.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Préparation des données d’exemple…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The long row of letters and digits at the end of your Toggl profile page</source>
        <translation>La longue suite de lettres et de chiffres en bas de votre page de profil Toggl</translation>
    </message>
    <message>
        <source>This program is no official Toggl product.</source>
        <translation>Ce programme n’est pas un produit officiel de Toggl.</translation>
    </message>
    <message>
        <source>Toggl Export</source>
        <translation>Toggl Export</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Façons de se connecter</translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation>Les heures Toggl Track de votre équipe dans un classeur Excel.</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>nom@entreprise.fr</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>Mettre à jo&amp;ur « {name} »</translation>
    </message>
    <message>
        <source>Looking into “{name}”…</source>
        <translation>Examen de « {name} »…</translation>
    </message>
    <message>
        <source>Period and selection of the &amp;workbook</source>
        <translation>Période et sélection du &amp;classeur</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>La version {version} est disponible</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message numerus="yes">
        <source>%n change(|s) since {moment}: see Changes</source>
        <translation>
            <numerusform>%n modification depuis {moment} : voir Modifications</numerusform>
            <numerusform>%n modifications depuis {moment} : voir Modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(|s)</source>
        <translation>
            <numerusform>%n graphique</numerusform>
            <numerusform>%n graphiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its sheets (comes|come) from Toggl Export and will be renewed.</source>
        <translation>
            <numerusform>%n de ses feuilles vient de Toggl Export et sera renouvelée.</numerusform>
            <numerusform>%n de ses feuilles viennent de Toggl Export et seront renouvelées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s) renewed, {kept} kept</source>
        <translation>
            <numerusform>%n feuille renouvelée, {kept} inchangées</numerusform>
            <numerusform>%n feuilles renouvelées, {kept} inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Everything else stays as it is: {names}.</source>
        <translation>Tout le reste demeure tel quel : {names}.</translation>
    </message>
    <message>
        <source>Its digital signature will no longer be valid.</source>
        <translation>Sa signature numérique ne sera plus valable.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Nouvelle description</translation>
    </message>
    <message>
        <source>Nothing has changed since {moment}. The total is {total} h.</source>
        <translation>Rien n’a changé depuis {moment}. Le total est de {total} h.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Since {moment}: %n (person|people), +{more} h, −{less} h; the total is now {total} h (was {before} h).</source>
        <translation>
            <numerusform>Depuis {moment} : %n personne, +{more} h, −{less} h ; le total est maintenant de {total} h (était de {before} h).</numerusform>
            <numerusform>Depuis {moment} : %n personnes, +{more} h, −{less} h ; le total est maintenant de {total} h (était de {before} h).</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed something in {names}: the old state is kept as a copy behind the new sheet.</source>
        <translation>Quelqu’un a modifié quelque chose dans {names} : l’ancien état est conservé en copie derrière la nouvelle feuille.</translation>
    </message>
    <message>
        <source>Somebody had changed something in our sheets; what they were like is kept: {names}.</source>
        <translation>Quelqu’un avait modifié nos feuilles ; leur ancien état est conservé : {names}.</translation>
    </message>
    <message>
        <source>The sheets with the hours will be added to it.</source>
        <translation>Les feuilles avec les heures y seront ajoutées.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the workbook&apos;s hours are of other days.</source>
        <translation>Rien à comparer : les heures du classeur concernent d’autres jours.</translation>
    </message>
    <message>
        <source>Your own columns stay beside their rows: {names}.</source>
        <translation>Vos propres colonnes restent à côté de leurs lignes : {names}.</translation>
    </message>
    <message>
        <source>exported {moment}</source>
        <translation>exporté le {moment}</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>nothing has changed since {moment}</source>
        <translation>rien n’a changé depuis {moment}</translation>
    </message>
    <message>
        <source>the last export</source>
        <translation>la dernière exportation</translation>
    </message>
    <message>
        <source>“{file}” holds no hours of Toggl Export yet.</source>
        <translation>« {file} » ne contient pas encore d’heures de Toggl Export.</translation>
    </message>
    <message>
        <source>“{file}”: {facts}.</source>
        <translation>« {file} » : {facts}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n day(|s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Fi&amp;n</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>New requests are there.</source>
        <translation>De nouvelles requêtes sont disponibles.</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Période suivante</translation>
    </message>
    <message>
        <source>No project is selected</source>
        <translation>Aucun projet sélectionné</translation>
    </message>
    <message>
        <source>No time entries</source>
        <translation>Pas de saisies de temps</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Personne n’est sélectionné</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Remarques sur les chiffres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Période : {period}</translation>
    </message>
    <message>
        <source>Press “Refresh” to read the hours of this period.</source>
        <translation>Appuyez sur « Actualiser » pour lire les heures de cette période.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Lu à {time}</translation>
    </message>
    <message>
        <source>Read the hours from Toggl again (F5)</source>
        <translation>Relire les heures depuis Toggl (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace it with the new figures?</source>
        <translation>Le remplacer par les nouveaux chiffres ?</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message numerus="yes">
        <source>Show entries (about %n request(|s))</source>
        <translation>
            <numerusform>Afficher les saisies (environ %n requête)</numerusform>
            <numerusform>Afficher les saisies (environ %n requêtes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show o&amp;ver time (%n request(|s))</source>
        <translation>
            <numerusform>Voir l’évolution (%n re&amp;quête)</numerusform>
            <numerusform>Voir l’évolution (%n re&amp;quêtes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Connecté en tant que {name}</translation>
    </message>
    <message>
        <source>Stop it and close? No half workbook will be left behind.</source>
        <translation>L’arrêter et fermer ? Aucun classeur incomplet ne sera laissé.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>The export reads every time entry by itself. “Show entries” reads them now.</source>
        <translation>L’export lit chaque saisie de lui-même. « Afficher les saisies » les lit maintenant.</translation>
    </message>
    <message>
        <source>The export reads it by itself. “Show over time” reads it now.</source>
        <translation>L’export le lit de lui-même. « Voir l’évolution » le lit maintenant.</translation>
    </message>
    <message>
        <source>The selection has changed.</source>
        <translation>La sélection a changé.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for the token.</source>
        <translation>Cet ordinateur n’offre pas d’endroit sûr pour le jeton.</translation>
    </message>
    <message>
        <source>Tick people in the list, or press “All” above it.</source>
        <translation>Cochez des personnes dans la liste, ou cliquez sur « Tout » au-dessus.</translation>
    </message>
    <message>
        <source>Tick projects in the list, or press “All” above it.</source>
        <translation>Cochez des projets dans la liste, ou cliquez sur « Tout » au-dessus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Wait and continue</source>
        <translation>Attendre et continuer</translation>
    </message>
    <message>
        <source>What was read is kept; only what is missing is asked for.</source>
        <translation>Ce qui a été lu est conservé ; seul ce qui manque est demandé.</translation>
    </message>
    <message>
        <source>With new hours in it, the signature is no longer valid. Update it all the same?</source>
        <translation>Avec de nouvelles heures, la signature n’est plus valable. Mettre à jour quand même ?</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>You are no administrator of this workspace.</source>
        <translation>Vous n’êtes pas administrateur de cet espace de travail.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit; next time the program will ask again.</source>
        <translation>Vous restez connecté jusqu’à ce que vous quittiez ; la prochaine fois, le programme vous le redemandera.</translation>
    </message>
    <message>
        <source>You will only see what Toggl shows to you.</source>
        <translation>Vous ne verrez que ce que Toggl vous montre.</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>in a file name, e.g. Acme hours 2026-10.xlsx</comment>
        <translation>heures</translation>
    </message>
    <message>
        <source>{days} ({count})</source>
        <translation>{days} ({count})</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” is digitally signed.</source>
        <translation>« {name} » porte une signature numérique.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About this workbook</source>
        <translation>À propos de ce classeur</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Absence days</source>
        <translation>Jours d’absence</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Amount difference {currency}</source>
        <translation>Différence de montant {currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Amounts in {sheet} {currency}</source>
        <translation>Montants dans {sheet} {currency}</translation>
    </message>
    <message>
        <source>Amounts of projects are Toggl&apos;s own. The amount of a person is billable time at the project&apos;s rate; it stays empty where these do not make up the project&apos;s amount, which {sheet} lists.</source>
        <translation>Les montants des projets sont ceux de Toggl. Le montant d’une personne est le temps facturable au taux du projet ; il reste vide là où ces montants ne donnent pas celui du projet ; {sheet} les énumère.</translation>
    </message>
    <message>
        <source>An entry with several tags counts under each of them, so the rows have no total.</source>
        <translation>Une saisie avec plusieurs étiquettes compte sous chacune d’elles ; les lignes n’ont donc pas de total.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Solde actuel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begin and end</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Beyond the estimate</source>
        <translation>Au-delà de l’estimation</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Billable amount {currency}</source>
        <translation>Montant facturable {currency}</translation>
    </message>
    <message>
        <source>Billable decimal</source>
        <translation>Décimal facturable</translation>
    </message>
    <message>
        <source>Billable hours</source>
        <translation>Heures facturables</translation>
    </message>
    <message>
        <source>Billable on a project that is not</source>
        <translation>Facturable sur un projet qui ne l’est pas</translation>
    </message>
    <message>
        <source>Billable seconds</source>
        <translation>Secondes facturables</translation>
    </message>
    <message>
        <source>Billable share</source>
        <translation>Part facturable</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break too short</source>
        <translation>Pause trop courte</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Évolution %</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Compared: {days}, as far as both exports have time there.</source>
        <translation>Comparé : {days}, pour autant que les deux exportations y ont du temps.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day differs from the target</source>
        <translation>Le jour s’écarte de l’objectif</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation>Heures décimales</translation>
    </message>
    <message>
        <source>Decimal hours are exact and shown with two decimals: what is shown may differ from its total in the last one; the total is exact.</source>
        <translation>Les heures décimales sont exactes et affichées avec deux décimales : ce qui est affiché peut différer du total à la dernière ; le total est exact.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference in decimal hours</source>
        <translation>Différence en heures décimales</translation>
    </message>
    <message>
        <source>Difference in seconds</source>
        <translation>Écart en secondes</translation>
    </message>
    <message>
        <source>Differs by {hours}</source>
        <translation>Écart de {hours}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Saisies</translation>
    </message>
    <message>
        <source>Entries that do not add up to Toggl&apos;s hours</source>
        <translation>Saisies dont la somme diffère des heures de Toggl</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Numéro de saisie</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Every entry counts in full on the day it started, in the time zone of the person who tracked it.</source>
        <translation>Chaque saisie compte en entier le jour où elle a commencé, dans le fuseau horaire de la personne qui l’a saisie.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Goes on over midnight</source>
        <translation>Se poursuit après minuit</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Hourly rate {currency}</source>
        <translation>Taux horaire {currency}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours before</source>
        <translation>Heures avant</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Heures par personne</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Heures par projet</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Heures maintenant</translation>
    </message>
    <message>
        <source>Hours of {workspace}</source>
        <translation>Heures de {workspace}</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>Heures au fil du temps</translation>
    </message>
    <message>
        <source>Hours over time, by month</source>
        <translation>Heures au fil du temps, par mois</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment le lire</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Se situe dans le futur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Longue journée</translation>
    </message>
    <message>
        <source>Long entry</source>
        <translation>Longue entrée</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Longue semaine</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>May </source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Nouvelle description</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation>Aucun temps sur cette période</translation>
    </message>
    <message>
        <source>No time tracked</source>
        <translation>Aucun temps saisi</translation>
    </message>
    <message>
        <source>Not billable on a billable project</source>
        <translation>Non facturable sur un projet facturable</translation>
    </message>
    <message>
        <source>Not in Toggl&apos;s list</source>
        <translation>Absent de la liste de Toggl</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing has changed since {moment}. The total is {total}.</source>
        <translation>Rien n’a changé depuis {moment}. Le total est de {total}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>On an archived project</source>
        <translation>Sur un projet archivé</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Others ({count})</source>
        <translation>Autres ({count})</translation>
    </message>
    <message>
        <source>Overlaps with another entry</source>
        <translation>Chevauche une autre entrée</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>Personnes par jour</translation>
    </message>
    <message>
        <source>People by month</source>
        <translation>Personnes par mois</translation>
    </message>
    <message>
        <source>People by project</source>
        <translation>Personnes par projet</translation>
    </message>
    <message>
        <source>People by week</source>
        <translation>Personnes par semaine</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Personnes comprises</translation>
    </message>
    <message>
        <source>People without amounts</source>
        <translation>Personnes sans montant</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person not in Toggl&apos;s list</source>
        <translation>Personne absente de la liste de Toggl</translation>
    </message>
    <message>
        <source>Person without time</source>
        <translation>Personne sans temps</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Lieu, date</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>ID du projet</translation>
    </message>
    <message>
        <source>Project details</source>
        <translation>Détails des projets</translation>
    </message>
    <message>
        <source>Project not in Toggl&apos;s list</source>
        <translation>Projet absent de la liste de Toggl</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Référence du projet</translation>
    </message>
    <message>
        <source>Project without an amount</source>
        <translation>Projet sans montant</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Projects by day</source>
        <translation>Projets par jour</translation>
    </message>
    <message>
        <source>Projects by month</source>
        <translation>Projets par mois</translation>
    </message>
    <message>
        <source>Projects by week</source>
        <translation>Projets par semaine</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Projets compris</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Read from Toggl at</source>
        <translation>Lu depuis Toggl le</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>Remarque conservée</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Requests to Toggl</source>
        <translation>Requêtes à Toggl</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Repos trop court</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Rounded decimal</source>
        <translation>Décimal arrondi</translation>
    </message>
    <message>
        <source>Rounded decimal hours</source>
        <translation>Heures décimales arrondies</translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation>Heures arrondies</translation>
    </message>
    <message>
        <source>Rounded seconds</source>
        <translation>Secondes arrondies</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rounding {amount}</source>
        <translation>Arrondi {amount}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Seconds are not shown, so that columns may not add up by minutes; the totals are exact.</source>
        <translation>Les secondes ne sont pas affichées ; les colonnes peuvent donc différer de quelques minutes, les totaux sont exacts.</translation>
    </message>
    <message>
        <source>Seconds in data</source>
        <translation>Secondes dans les données</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sheet of a person and data</source>
        <translation>Feuille d’une personne et données</translation>
    </message>
    <message>
        <source>Sheet of a project and data</source>
        <translation>Feuille d’un projet et données</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Connecté en tant que</translation>
    </message>
    <message>
        <source>Since {moment}: {people} people, {more}, {less}; the total is now {total} (was {before})</source>
        <translation>Depuis {moment} : {people} personnes, {more}, {less} ; le total est maintenant de {total} (était de {before})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start and end do not fit the duration</source>
        <translation>Début et fin ne correspondent pas à la durée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sum of data</source>
        <translation>Somme des données</translation>
    </message>
    <message>
        <source>Sum of entries</source>
        <translation>Somme des saisies</translation>
    </message>
    <message>
        <source>Sum of people</source>
        <translation>Somme des personnes</translation>
    </message>
    <message>
        <source>Sum of people by project</source>
        <translation>Somme des personnes par projet</translation>
    </message>
    <message>
        <source>Sum of projects</source>
        <translation>Somme des projets</translation>
    </message>
    <message>
        <source>Sum of {sheet}</source>
        <translation>Somme de {sheet}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the earlier hours are of other days.</source>
        <translation>Rien à comparer : les heures précédentes concernent d’autres jours.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Time sheet not approved</source>
        <translation>Feuille de temps non approuvée</translation>
    </message>
    <message>
        <source>Time sheet not submitted</source>
        <translation>Feuille de temps non soumise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Toggl gives none</source>
        <translation>Toggl n’en donne pas</translation>
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
        <translation>Total des heures décimales</translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation>Total des heures</translation>
    </message>
    <message>
        <source>Totals follow the filter: hide rows and they count what is left.</source>
        <translation>Les totaux suivent le filtre : masquez des lignes et ils comptent ce qui reste.</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Tracked days</source>
        <translation>Jours saisis</translation>
    </message>
    <message>
        <source>Tracked seconds</source>
        <translation>Secondes saisies</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Utilisé en tout</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Very short entry</source>
        <translation>Entrée très courte</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week differs from the target</source>
        <translation>La semaine s’écarte de l’objectif</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What counts as open</source>
        <translation>Ce qui compte comme ouvert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Sans tâche</translation>
    </message>
    <message>
        <source>Without client</source>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Sans projet</translation>
    </message>
    <message>
        <source>Without tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Without task</source>
        <translation>Sans tâche</translation>
    </message>
    <message>
        <source>Work on a holiday</source>
        <translation>Travail un jour férié</translation>
    </message>
    <message>
        <source>Work on a weekend</source>
        <translation>Travail le week-end</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travaillé</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>as Toggl gives them</source>
        <translation>telles que Toggl les donne</translation>
    </message>
    <message>
        <source>as the clock of the person showed them</source>
        <translation>comme l’horloge de la personne les affichait</translation>
    </message>
    <message>
        <source>as the clock of the person showed them; as Toggl sent them for {count} people whose time zone is not known</source>
        <translation>comme l’horloge de la personne les affichait ; comme Toggl les a envoyés pour {count} personnes dont le fuseau horaire n’est pas connu</translation>
    </message>
    <message>
        <source>billable time without a rate</source>
        <translation>temps facturable sans taux</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>descriptions</source>
        <translation>descriptions</translation>
    </message>
    <message>
        <source>each entry on the sheet of its person, too</source>
        <translation>chaque saisie aussi sur la feuille de sa personne</translation>
    </message>
    <message>
        <source>each person, project and period down to {minutes} minutes; the other hours stay exact</source>
        <translation>chaque personne, projet et période arrondis à {minutes} minutes vers le bas ; les autres heures restent exactes</translation>
    </message>
    <message>
        <source>each person, project and period to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation>chaque personne, projet et période arrondis aux {minutes} minutes les plus proches ; les autres heures restent exactes</translation>
    </message>
    <message>
        <source>each person, project and period up to {minutes} minutes; the other hours stay exact</source>
        <translation>chaque personne, projet et période arrondis à {minutes} minutes vers le haut ; les autres heures restent exactes</translation>
    </message>
    <message>
        <source>each time entry down to {minutes} minutes; the other hours stay exact</source>
        <translation>chaque saisie de temps arrondie vers le bas à {minutes} minutes ; les autres heures restent exactes</translation>
    </message>
    <message>
        <source>each time entry to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation>chaque saisie de temps arrondie à {minutes} minutes près ; les autres heures restent exactes</translation>
    </message>
    <message>
        <source>each time entry up to {minutes} minutes; the other hours stay exact</source>
        <translation>chaque saisie de temps arrondie vers le haut à {minutes} minutes ; les autres heures restent exactes</translation>
    </message>
    <message>
        <source>empty where Toggl sent none; empty means not known, not zero</source>
        <translation>vides là où Toggl n’en a pas envoyé ; vide signifie inconnu, et non zéro</translation>
    </message>
    <message>
        <source>empty, because Toggl sent none; empty means not known, not zero</source>
        <translation>vides, car Toggl n’en a pas envoyé ; vide signifie inconnu, et non zéro</translation>
    </message>
    <message>
        <source>every time entry would tell more</source>
        <translation>chaque entrée de temps en dirait plus</translation>
    </message>
    <message>
        <source>every time entry, proven against Toggl&apos;s own hours</source>
        <translation>chaque saisie de temps, vérifiée par rapport aux heures de Toggl</translation>
    </message>
    <message>
        <source>hours and minutes; what a column shows adds up</source>
        <translation>heures et minutes ; ce qu’une colonne affiche s’additionne juste</translation>
    </message>
    <message>
        <source>hours, minutes and seconds; what a column shows adds up</source>
        <translation>heures, minutes et secondes ; ce qu’une colonne affiche s’additionne juste</translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation>en plusieurs devises</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omises</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>aucun taux</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>none; hours are exact to the second</source>
        <translation>aucun ; les heures sont exactes à la seconde</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>only what Toggl shows to this role</source>
        <translation>seulement ce que Toggl montre à ce rôle</translation>
    </message>
    <message>
        <source>other absence</source>
        <translation>autre absence</translation>
    </message>
    <message>
        <source>people&apos;s names</source>
        <translation>noms des personnes</translation>
    </message>
    <message>
        <source>rate and hours do not make up Toggl&apos;s amount</source>
        <translation>le taux et les heures ne donnent pas le montant de Toggl</translation>
    </message>
    <message>
        <source>sees everybody&apos;s time</source>
        <translation>voit le temps de tout le monde</translation>
    </message>
    <message>
        <source>selected people</source>
        <translation>personnes sélectionnées</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>projets sélectionnés</translation>
    </message>
    <message>
        <source>several rates</source>
        <translation>plusieurs taux</translation>
    </message>
    <message>
        <source>sheet removed</source>
        <translation>feuille supprimée</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>maladie</translation>
    </message>
    <message>
        <source>the last export</source>
        <translation>la dernière exportation</translation>
    </message>
    <message>
        <source>today counts as a day that is over</source>
        <translation>aujourd’hui compte comme un jour passé</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>{chosen} of {known} people</source>
        <translation>{chosen} sur {known} personnes</translation>
    </message>
    <message>
        <source>{chosen} of {known} projects</source>
        <translation>{chosen} sur {known} projets</translation>
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
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{figure} (h:mm)</source>
        <translation>{figure} (h:mm)</translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <translation>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <translation>{first_day} {first_month} – {last_day} {last_month}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {year}</source>
        <translation>{first_day} {first_month} – {last_day} {last_month} {year}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month}</source>
        <translation>{first_day}–{last_day} {month}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month} {year}</source>
        <translation>{first_day}–{last_day} {month} {year}</translation>
    </message>
    <message>
        <source>{first_month} – {last_month} {year}</source>
        <translation>{first_month} – {last_month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
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
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(|s) of “{file}” cannot be understood.</source>
        <translation>
            <numerusform>%n cellule de « {file} » ne se comprend pas.</numerusform>
            <numerusform>%n cellules de « {file} » ne se comprennent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add new people</source>
        <translation>Ajouter les nouvelles personnes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Contracts, holidays and absences: for target hours, differences and balances.</source>
        <translation>Contrats, jours fériés et absences : pour les heures prévues, les différences et les soldes.</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>S’en passer</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nouveau fichier…</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Pas encore de fichier.</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>Ouvrir dans Excel</translation>
    </message>
    <message>
        <source>Please choose the file of working hours again, or save it in Excel as an .xlsx file without a password.</source>
        <translation>Veuillez choisir à nouveau le fichier des horaires, ou l’enregistrer dans Excel comme fichier .xlsx sans mot de passe.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Working hours…</source>
        <translation>Horaires…</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>une date manque</translation>
    </message>
    <message>
        <source>are less than no hours</source>
        <translation>font moins de zéro heure</translation>
    </message>
    <message>
        <source>are more than 24 hours</source>
        <translation>font plus de 24 heures</translation>
    </message>
    <message>
        <source>are no hours; 8:00 or 8 would be</source>
        <translation>ne sont pas des heures ; 8:00 ou 8 en seraient</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>n’est ni oui ni non</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>is no kind of absence; choose one from the list</source>
        <translation>n’est pas un type d’absence ; choisissez-en un dans la liste</translation>
    </message>
    <message>
        <source>is no known region; DE-BY, AT-9 or FR would be</source>
        <translation>n’est pas une région connue ; DE-BY, AT-9 ou FR en seraient</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>n’est pas une règle</translation>
    </message>
    <message>
        <source>is no user ID</source>
        <translation>n’est pas un ID utilisateur</translation>
    </message>
    <message>
        <source>no project in Toggl has this name</source>
        <translation>aucun projet de Toggl ne porte ce nom</translation>
    </message>
    <message>
        <source>nobody of this name stands among the people</source>
        <translation>personne de ce nom ne figure parmi les personnes</translation>
    </message>
    <message>
        <source>several people have this name; write the user ID instead</source>
        <translation>plusieurs personnes portent ce nom ; écrivez plutôt l’ID utilisateur</translation>
    </message>
    <message>
        <source>the column “{text}” is missing</source>
        <translation>la colonne « {text} » manque</translation>
    </message>
    <message>
        <source>the column “{text}” stands here twice</source>
        <translation>la colonne « {text} » figure ici deux fois</translation>
    </message>
    <message>
        <source>this person has another row from the same day on</source>
        <translation>cette personne a une autre ligne à partir du même jour</translation>
    </message>
    <message>
        <source>this sheet is missing</source>
        <translation>cette feuille manque</translation>
    </message>
    <message>
        <source>{place}: “{text}” – {reason}</source>
        <translation>{place} : « {text} » – {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>« {file} » ne peut pas être lu.</translation>
    </message>
</context>
</TS>
