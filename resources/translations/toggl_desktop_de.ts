<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Übliche &amp;Spalten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the sheet “Entries”</source>
        <translation>Spalten des Blatts „Einträge“</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation>Dezimalstunden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Eintragsnummer</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Projektreferenz</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation>Gerundete Stunden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tick what the sheet shows; drag to change the order.</source>
        <translation>Haken Sie an, was das Blatt zeigt; ziehen Sie, um die Reihenfolge zu ändern.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist passiert</translation>
    </message>
    <message>
        <source>Toggl Export goes on, and files that were saved are complete. If it happens again, copy the details and send them to whoever looks after this program for you. They hold no token and no password.</source>
        <translation>Toggl Export läuft weiter, und gespeicherte Dateien sind vollständig. Wenn es wieder passiert, kopieren Sie die Einzelheiten und schicken Sie sie an die Person, die dieses Programm für Sie betreut. Sie enthalten weder Token noch Passwort.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Choose a workbook</source>
        <translation>Arbeitsmappe wählen</translation>
    </message>
    <message>
        <source>Copy the saved export to a file</source>
        <translation>Gespeicherten Export in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Nach Excel exportieren</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Ordner für die Arbeitsmappen</translation>
    </message>
    <message>
        <source>Saved export (*.toml)</source>
        <translation>Gespeicherter Export (*.toml)</translation>
    </message>
    <message>
        <source>Take a saved export from a file</source>
        <translation>Gespeicherten Export aus einer Datei übernehmen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A backslash right before a quotation mark takes away the mark’s meaning. Please leave out the last backslash.</source>
        <translation>Ein umgekehrter Schrägstrich unmittelbar vor einem Anführungszeichen nimmt ihm seine Bedeutung. Bitte lassen Sie den letzten weg.</translation>
    </message>
    <message>
        <source>A copy for a client must not show other clients, and with these filters it would.</source>
        <translation>Eine Kopie für einen Kunden darf keine anderen Kunden zeigen; mit diesen Filtern täte sie es.</translation>
    </message>
    <message>
        <source>A remembered token can neither be read nor removed meanwhile. Please sign in with your API token; to be remembered again, unlock the key store or restart the computer.</source>
        <translation>Ein gemerktes Token kann unterdessen weder gelesen noch entfernt werden. Bitte melden Sie sich mit Ihrem API-Token an; um wieder gemerkt zu werden, entsperren Sie den Schlüsselspeicher oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>A saved export cannot have this name.</source>
        <translation>Ein gespeicherter Export kann nicht so heißen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Email and password are right, but Toggl did not hand out an API token for the account.</source>
        <translation>E-Mail-Adresse und Passwort stimmen, aber Toggl hat kein API-Token für das Konto herausgegeben.</translation>
    </message>
    <message>
        <source>It goes on at {time}. You can wait, or start again later: what was read is kept and not asked for again.</source>
        <translation>Um {time} geht es weiter. Sie können warten oder später neu beginnen: Was schon gelesen wurde, bleibt erhalten und wird nicht noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>It is not clear when this shall run.</source>
        <translation>Es ist nicht klar, wann das laufen soll.</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile. Please read the projects and people again.</source>
        <translation>Vielleicht wurde es inzwischen gelöscht. Bitte lesen Sie Projekte und Personen neu ein.</translation>
    </message>
    <message>
        <source>It must start with https:// and hold nothing but the server’s name; http:// is possible on this computer only. Without TOGGL_API_URL the program talks to Toggl itself.</source>
        <translation>Sie muss mit https:// beginnen und darf nur den Namen des Servers enthalten; http:// ist nur auf diesem Computer möglich. Ohne TOGGL_API_URL spricht das Programm mit Toggl selbst.</translation>
    </message>
    <message>
        <source>No trusted certificates were found on this computer at all.</source>
        <translation>Auf diesem Computer wurden überhaupt keine vertrauenswürdigen Zertifikate gefunden.</translation>
    </message>
    <message>
        <source>Nothing was left out on its own. Please open the saved export, look at its projects and people, and save it again.</source>
        <translation>Nichts wurde von selbst weggelassen. Bitte öffnen Sie den gespeicherten Export, sehen Sie seine Projekte und Personen an und speichern Sie ihn neu.</translation>
    </message>
    <message>
        <source>Nothing was saved. What was read is kept, so starting again is quick.</source>
        <translation>Es wurde nichts gespeichert. Was schon gelesen wurde, bleibt erhalten; ein neuer Versuch geht schnell.</translation>
    </message>
    <message>
        <source>Other programs may use the same Toggl account. Please start again later: what was read is kept.</source>
        <translation>Vielleicht nutzen andere Programme dasselbe Toggl-Konto. Bitte beginnen Sie später erneut: Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Please ask an administrator of your team at Toggl to invite you to the workspace.</source>
        <translation>Bitte lassen Sie sich von einer Administratorin oder einem Administrator Ihres Teams in den Arbeitsbereich einladen.</translation>
    </message>
    <message>
        <source>Please ask your IT department to allow connections to api.track.toggl.com, or to check the proxy settings of this computer.</source>
        <translation>Bitte lassen Sie Ihre IT-Abteilung Verbindungen zu api.track.toggl.com erlauben oder die Proxy-Einstellungen dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Please check both. If you sign in to Toggl with Google, Apple or your company’s account, use the API token instead.</source>
        <translation>Bitte prüfen Sie beides. Wenn Sie sich bei Toggl mit Google, Apple oder dem Konto Ihrer Firma anmelden, verwenden Sie stattdessen das API-Token.</translation>
    </message>
    <message>
        <source>Please check that the file and its folder belong to you and that the disk has space.</source>
        <translation>Bitte prüfen Sie, ob die Datei und ihr Ordner Ihnen gehören und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Please check the internet connection and try again. What was read already is kept.</source>
        <translation>Bitte prüfen Sie die Internetverbindung und versuchen Sie es noch einmal. Was schon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Please check the period and the filters.</source>
        <translation>Bitte prüfen Sie den Zeitraum und die Filter.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Bitte prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Please check where the file comes from. It was not opened any further.</source>
        <translation>Bitte prüfen, woher die Datei kommt. Sie wurde nicht weiter geöffnet.</translation>
    </message>
    <message>
        <source>Please check your API token, or your email and password, and try again.</source>
        <translation>Bitte prüfen Sie Ihr API-Token oder Ihre E-Mail-Adresse und Ihr Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Please choose a file that ends in .xlsx or .xlsm.</source>
        <translation>Bitte eine Datei wählen, die auf .xlsx oder .xlsm endet.</translation>
    </message>
    <message>
        <source>Please choose a name of 1 to 80 characters in one line that does not begin with a dash.</source>
        <translation>Bitte wählen Sie einen Namen von 1 bis 80 Zeichen in einer Zeile, der nicht mit einem Strich beginnt.</translation>
    </message>
    <message>
        <source>Please choose a workbook of Toggl Export that still has its sheet Data.</source>
        <translation>Bitte eine Arbeitsmappe von Toggl Export wählen, die ihr Blatt Daten noch hat.</translation>
    </message>
    <message>
        <source>Please choose an end date that is not before the start date.</source>
        <translation>Bitte wählen Sie ein Enddatum, das nicht vor dem Anfangsdatum liegt.</translation>
    </message>
    <message>
        <source>Please choose another name, or allow the file to be replaced.</source>
        <translation>Bitte wählen Sie einen anderen Namen, oder erlauben Sie, die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>Please choose another name, or delete the other one first.</source>
        <translation>Bitte wählen Sie einen anderen Namen, oder löschen Sie zuerst den anderen.</translation>
    </message>
    <message>
        <source>Please choose another name, without &lt; &gt; : &quot; / \ | ? * and without a dot at its end; names such as CON, NUL or COM1 belong to Windows itself. The hours are still loaded.</source>
        <translation>Bitte wählen Sie einen anderen Namen, ohne &lt; &gt; : &quot; / \ | ? * und ohne Punkt am Ende; Namen wie CON, NUL oder COM1 gehören Windows selbst. Die Stunden sind noch geladen.</translation>
    </message>
    <message>
        <source>Please choose another port, or none: then a free one is taken.</source>
        <translation>Bitte wählen Sie einen anderen Port, oder geben Sie keinen an: Dann wird ein freier genommen.</translation>
    </message>
    <message>
        <source>Please choose another workspace, or ask an administrator of this one to give you access to its reports.</source>
        <translation>Bitte wählen Sie einen anderen Arbeitsbereich oder lassen Sie sich von dessen Administration Zugriff auf die Berichte geben.</translation>
    </message>
    <message>
        <source>Please choose days from {first} to {last}.</source>
        <translation>Bitte wählen Sie Tage vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source>Please choose each day, a day of the week, or a day of the month from 1 to 28.</source>
        <translation>Bitte wählen Sie jeden Tag, einen Wochentag oder einen Tag des Monats von 1 bis 28.</translation>
    </message>
    <message>
        <source>Please choose one of these: {names}.</source>
        <translation>Bitte wählen Sie eines davon: {names}.</translation>
    </message>
    <message>
        <source>Please choose projects of one client only, without “Without project”, or one workbook per client.</source>
        <translation>Bitte wählen Sie nur Projekte eines einzigen Kunden, ohne „Ohne Projekt“, oder eine Arbeitsmappe je Kunde.</translation>
    </message>
    <message>
        <source>Please choose the workbook again; perhaps it was moved or renamed.</source>
        <translation>Bitte die Arbeitsmappe noch einmal auswählen; vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>Please close it in Excel and export again, or save under another name.</source>
        <translation>Bitte schließen Sie sie in Excel und exportieren Sie noch einmal, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Please copy it again from the end of your Toggl profile page. A token that was reset there is no longer valid.</source>
        <translation>Bitte kopieren Sie es noch einmal vom Ende Ihrer Toggl-Profilseite. Ein Token, das dort zurückgesetzt wurde, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Please export a shorter period, for instance one month after the other, or choose fewer people or projects.</source>
        <translation>Bitte exportieren Sie einen kürzeren Zeitraum, zum Beispiel einen Monat nach dem anderen, oder wählen Sie weniger Personen oder Projekte.</translation>
    </message>
    <message>
        <source>Please export without it, for example without project details.</source>
        <translation>Bitte exportieren Sie ohne das, zum Beispiel ohne Projektdetails.</translation>
    </message>
    <message>
        <source>Please free some space or choose another disk. The hours are still loaded.</source>
        <translation>Bitte schaffen Sie Platz oder wählen Sie ein anderes Laufwerk. Die Stunden sind noch geladen.</translation>
    </message>
    <message>
        <source>Please give a folder, or one saved export only.</source>
        <translation>Bitte geben Sie einen Ordner an, oder nur einen gespeicherten Export.</translation>
    </message>
    <message>
        <source>Please give both a start date and an end date, or the name of a period instead of them.</source>
        <translation>Bitte geben Sie Anfangs- und Enddatum an, oder stattdessen den Namen eines Zeitraums.</translation>
    </message>
    <message>
        <source>Please give it another name in Excel (Table Design, or Formulas, Name Manager).</source>
        <translation>Bitte in Excel umbenennen (Tabellenentwurf, oder Formeln, Namens-Manager).</translation>
    </message>
    <message>
        <source>Please give the number instead of the name: {candidates}.</source>
        <translation>Bitte geben Sie statt des Namens die Nummer an: {candidates}.</translation>
    </message>
    <message>
        <source>Please install the newest version. The file was not changed.</source>
        <translation>Bitte installieren Sie die neueste Version. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Please leave out the sheets per person or per project.</source>
        <translation>Bitte lassen Sie die Blätter pro Person oder pro Projekt weg.</translation>
    </message>
    <message>
        <source>Please look for a newer version of this program.</source>
        <translation>Bitte suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Please move large sheets into another workbook.</source>
        <translation>Bitte große Blätter in eine andere Arbeitsmappe verschieben.</translation>
    </message>
    <message>
        <source>Please open it in Excel and save it as an Excel workbook (.xlsx), then update that one.</source>
        <translation>Bitte in Excel als Excel-Arbeitsmappe (.xlsx) speichern und dann diese aktualisieren.</translation>
    </message>
    <message>
        <source>Please open it in Excel, let Excel repair it and save it; or take an older copy.</source>
        <translation>Bitte in Excel öffnen, reparieren lassen und speichern; oder eine ältere Kopie nehmen.</translation>
    </message>
    <message>
        <source>Please open it in Excel, switch Review, Protect Workbook off and save it.</source>
        <translation>Bitte in Excel öffnen, unter Überprüfen „Arbeitsmappe schützen“ ausschalten und speichern.</translation>
    </message>
    <message>
        <source>Please open it in Excel, take the password away (File, Info, Protect Workbook) and save it.</source>
        <translation>Bitte in Excel öffnen, das Kennwort entfernen (Datei, Informationen, Arbeitsmappe schützen) und speichern.</translation>
    </message>
    <message>
        <source>Please open it, save the new workbook as .xlsx, and update that one.</source>
        <translation>Bitte öffnen, die neue Arbeitsmappe als .xlsx speichern und diese aktualisieren.</translation>
    </message>
    <message>
        <source>Please open the saved export, look at what is chosen, and save it again.</source>
        <translation>Bitte öffnen Sie den gespeicherten Export, sehen Sie an, was gewählt ist, und speichern Sie ihn neu.</translation>
    </message>
    <message>
        <source>Please save it as an Excel workbook (.xlsx), then update that one.</source>
        <translation>Bitte als Excel-Arbeitsmappe (.xlsx) speichern und dann diese aktualisieren.</translation>
    </message>
    <message>
        <source>Please save it in Excel as an ordinary Excel workbook (.xlsx), then update that one.</source>
        <translation>Bitte in Excel als gewöhnliche Excel-Arbeitsmappe (.xlsx) speichern und dann diese aktualisieren.</translation>
    </message>
    <message>
        <source>Please save it under another name or in another folder. The hours are still loaded.</source>
        <translation>Bitte speichern Sie unter einem anderen Namen oder in einem anderen Ordner. Die Stunden sind noch geladen.</translation>
    </message>
    <message>
        <source>Please save one first.</source>
        <translation>Bitte speichern Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Please select at least one project and one person, or another period.</source>
        <translation>Bitte wählen Sie mindestens ein Projekt und eine Person aus, oder einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Please sign in with the API token from your Toggl profile page.</source>
        <translation>Bitte melden Sie sich mit dem API-Token von Ihrer Toggl-Profilseite an.</translation>
    </message>
    <message>
        <source>Please sign in with your API token, or with your email and password.</source>
        <translation>Bitte melden Sie sich mit Ihrem API-Token oder mit E-Mail-Adresse und Passwort an.</translation>
    </message>
    <message>
        <source>Please split by months or weeks instead of days, or choose fewer people or projects.</source>
        <translation>Bitte teilen Sie nach Monaten oder Wochen statt nach Tagen auf, oder wählen Sie weniger Personen oder Projekte.</translation>
    </message>
    <message>
        <source>Please stop sharing it in Excel (Review, Unshare Workbook) and save it.</source>
        <translation>Bitte in Excel die Freigabe aufheben (Überprüfen, Freigabe der Arbeitsmappe aufheben) und speichern.</translation>
    </message>
    <message>
        <source>Please take the signature away in Excel (File, Info, View Signatures), or choose “Update a workbook…” and say that it may become invalid.</source>
        <translation>Bitte entfernen Sie die Signatur in Excel (Datei, Informationen, Signaturen anzeigen), oder wählen Sie „Eine Arbeitsmappe aktualisieren…“ und sagen Sie, dass sie ungültig werden darf.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or choose a shorter period. What was read is kept.</source>
        <translation>Bitte versuchen Sie es in einigen Minuten noch einmal oder wählen Sie einen kürzeren Zeitraum. Was schon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Please try again in a few minutes. What was read already is kept.</source>
        <translation>Bitte versuchen Sie es in einigen Minuten noch einmal. Was schon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, ask whoever looks after this computer for you.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn es wieder passiert, fragen Sie die Person, die sich um diesen Computer kümmert.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and report them.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn es wieder passiert, kopieren Sie die Einzelheiten und melden Sie sie.</translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and send them with the log file to whoever looks after this program for you.</source>
        <translation>Bitte versuchen Sie es noch einmal. Wenn es wieder passiert, kopieren Sie die Einzelheiten und schicken Sie sie mit der Protokolldatei an die Person, die dieses Programm für Sie betreut.</translation>
    </message>
    <message>
        <source>Please try another period or other filters, or report the details.</source>
        <translation>Bitte versuchen Sie es mit einem anderen Zeitraum oder anderen Filtern, oder melden Sie die Einzelheiten.</translation>
    </message>
    <message>
        <source>Please wait a few minutes. Other programs that use the same Toggl account count as well.</source>
        <translation>Bitte warten Sie einige Minuten. Andere Programme mit demselben Toggl-Konto zählen auch mit.</translation>
    </message>
    <message>
        <source>Please write dates as year-month-day, for example 2026-10-31.</source>
        <translation>Bitte schreiben Sie Daten als Jahr-Monat-Tag, zum Beispiel 2026-10-31.</translation>
    </message>
    <message>
        <source>Port {port} of this computer cannot be used.</source>
        <translation>Port {port} dieses Computers kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Saved exports cannot be read from or written to the file “{name}”.</source>
        <translation>Gespeicherte Exporte lassen sich aus der Datei „{name}“ nicht lesen oder nicht in sie schreiben.</translation>
    </message>
    <message>
        <source>Several exports cannot go into the one file “{name}”.</source>
        <translation>Mehrere Exporte passen nicht in die eine Datei „{name}“.</translation>
    </message>
    <message>
        <source>Signing in did not work.</source>
        <translation>Die Anmeldung hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Etwas Unerwartetes ist passiert.</translation>
    </message>
    <message>
        <source>The Toggl plan of this workspace does not include this.</source>
        <translation>Der Toggl-Tarif dieses Arbeitsbereichs umfasst das nicht.</translation>
    </message>
    <message>
        <source>The connection to Toggl is not secure, so it was not used.</source>
        <translation>Die Verbindung zu Toggl ist nicht sicher und wurde deshalb nicht benutzt.</translation>
    </message>
    <message>
        <source>The file “{name}” was written by a later version of Toggl Export.</source>
        <translation>Die Datei „{name}“ stammt von einer neueren Version von Toggl Export.</translation>
    </message>
    <message>
        <source>The folder is missing, is read-only or does not belong to you. Please choose another folder; the hours are still loaded.</source>
        <translation>Der Ordner fehlt, ist schreibgeschützt oder gehört Ihnen nicht. Bitte wählen Sie einen anderen Ordner; die Stunden sind noch geladen.</translation>
    </message>
    <message>
        <source>The key store of this computer does not answer.</source>
        <translation>Der Schlüsselspeicher dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The path “{path}” is followed by a quotation mark that does not belong to it.</source>
        <translation>Hinter dem Pfad „{path}“ steht ein Anführungszeichen, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>Der Zeitraum endet ({end}), bevor er beginnt ({start}).</translation>
    </message>
    <message>
        <source>The period is not clear.</source>
        <translation>Der Zeitraum ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>The proxy of your network did not let the connection through.</source>
        <translation>Der Proxy Ihres Netzwerks hat die Verbindung nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The report needs {needed} columns on one sheet; Excel allows {allowed}.</source>
        <translation>Der Bericht braucht {needed} Spalten auf einem Blatt; Excel erlaubt {allowed}.</translation>
    </message>
    <message>
        <source>The report needs {needed} rows on one sheet; Excel allows {allowed}.</source>
        <translation>Der Bericht braucht {needed} Zeilen auf einem Blatt; Excel erlaubt {allowed}.</translation>
    </message>
    <message>
        <source>The report needs {needed} sheets; at most {allowed} are possible.</source>
        <translation>Der Bericht braucht {needed} Blätter; höchstens {allowed} sind möglich.</translation>
    </message>
    <message>
        <source>The server address in TOGGL_API_URL cannot be used.</source>
        <translation>Die Serveradresse in TOGGL_API_URL ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The structure of “{file}” is protected, so that no sheet may be changed.</source>
        <translation>Die Struktur von „{file}“ ist geschützt, sodass kein Blatt geändert werden darf.</translation>
    </message>
    <message>
        <source>There is a saved export “{name}” already.</source>
        <translation>Es gibt schon einen gespeicherten Export „{name}“.</translation>
    </message>
    <message>
        <source>There is already a file “{file}”.</source>
        <translation>Eine Datei „{file}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no client “{name}” in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keinen Kunden „{name}“.</translation>
    </message>
    <message>
        <source>There is no period called “{name}”.</source>
        <translation>Es gibt keinen Zeitraum namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no project “{name}” in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Projekt „{name}“.</translation>
    </message>
    <message>
        <source>There is no saved export yet.</source>
        <translation>Es gibt noch keinen gespeicherten Export.</translation>
    </message>
    <message>
        <source>There is no saved export “{name}”.</source>
        <translation>Es gibt keinen gespeicherten Export „{name}“.</translation>
    </message>
    <message>
        <source>There is no workspace “{name}” in this account.</source>
        <translation>In diesem Konto gibt es keinen Arbeitsbereich „{name}“.</translation>
    </message>
    <message>
        <source>There is nobody called “{name}” in this workspace.</source>
        <translation>In diesem Arbeitsbereich heißt niemand „{name}“.</translation>
    </message>
    <message>
        <source>There is not enough space on the disk to save “{file}”.</source>
        <translation>Auf dem Laufwerk ist nicht genug Platz, um „{file}“ zu speichern.</translation>
    </message>
    <message>
        <source>There is nothing to export with these filters.</source>
        <translation>Mit diesen Filtern gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation>Dieses Konto hat keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>This cannot be exported as it is.</source>
        <translation>So lässt sich das nicht exportieren.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate it was shown. In an office network, please ask your IT department to install the company’s certificate; otherwise check date and time of this computer.</source>
        <translation>Dieser Computer vertraut dem vorgezeigten Zertifikat nicht. In einem Firmennetz lassen Sie bitte Ihre IT-Abteilung das Zertifikat der Firma installieren; sonst prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>This computer’s scheduler ({scheduler}) did not accept that.</source>
        <translation>Die Aufgabenplanung dieses Computers ({scheduler}) hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>To keep wrong figures out of your workbook, nothing was exported. Please try again; if it happens again, look for a newer version of this program or report the details.</source>
        <translation>Damit keine falschen Zahlen in Ihre Arbeitsmappe kommen, wurde nichts exportiert. Bitte versuchen Sie es noch einmal; wenn es wieder passiert, suchen Sie nach einer neueren Version dieses Programms oder melden Sie die Einzelheiten.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl allows %n more attempt(|s) before it locks the sign-in for a while.</source>
        <translation>
            <numerusform>Toggl erlaubt noch %n Versuch, bevor die Anmeldung eine Zeit lang gesperrt wird.</numerusform>
            <numerusform>Toggl erlaubt noch %n Versuche, bevor die Anmeldung eine Zeit lang gesperrt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl asks for a break because too many requests came in a short time.</source>
        <translation>Toggl bittet um eine Pause, weil in kurzer Zeit zu viele Anfragen kamen.</translation>
    </message>
    <message>
        <source>Toggl cannot be reached.</source>
        <translation>Toggl ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Toggl could not answer this request.</source>
        <translation>Toggl konnte diese Anfrage nicht beantworten.</translation>
    </message>
    <message>
        <source>Toggl did not accept this request.</source>
        <translation>Toggl hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Toggl does not accept this API token.</source>
        <translation>Toggl nimmt dieses API-Token nicht an.</translation>
    </message>
    <message>
        <source>Toggl does not accept this email and password.</source>
        <translation>Toggl nimmt diese E-Mail-Adresse mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Toggl has a problem at the moment.</source>
        <translation>Toggl hat im Moment ein Problem.</translation>
    </message>
    <message>
        <source>Toggl has no reports for these dates.</source>
        <translation>Für diese Tage hat Toggl keine Berichte.</translation>
    </message>
    <message>
        <source>Toggl has switched off a part of its service that this program needs.</source>
        <translation>Toggl hat einen Teil seines Dienstes abgeschaltet, den dieses Programm braucht.</translation>
    </message>
    <message>
        <source>Toggl no longer knows what was asked for.</source>
        <translation>Toggl kennt das Angefragte nicht mehr.</translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation>Toggl sagt: „{words}“</translation>
    </message>
    <message>
        <source>Toggl sent an answer that this program does not understand.</source>
        <translation>Toggl hat eine Antwort geschickt, die dieses Programm nicht versteht.</translation>
    </message>
    <message>
        <source>Toggl took too long to answer.</source>
        <translation>Toggl hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Toggl’s hourly quota of requests is used up.</source>
        <translation>Das stündliche Anfragekontingent von Toggl ist aufgebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl’s hourly quota of requests stayed used up, though it was waited for %n time(|s).</source>
        <translation>
            <numerusform>Toggls stündliches Kontingent an Anfragen blieb verbraucht, obwohl %n-mal darauf gewartet wurde.</numerusform>
            <numerusform>Toggls stündliches Kontingent an Anfragen blieb verbraucht, obwohl %n-mal darauf gewartet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted certificates are looked for here: {places}.</source>
        <translation>Vertrauenswürdige Zertifikate werden hier gesucht: {places}.</translation>
    </message>
    <message>
        <source>Windows does not allow the file name “{file}”.</source>
        <translation>Windows lässt den Dateinamen „{file}“ nicht zu.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your Toggl account may not see this.</source>
        <translation>Ihr Toggl-Konto darf das nicht sehen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in this place.</source>
        <translation>„{file}“ kann an diesem Ort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation>„{file}“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“{file}” has a table or a name of its own called “{name}”, as Toggl Export needs it.</source>
        <translation>„{file}“ hat eine eigene Tabelle oder einen eigenen Namen „{name}“, den Toggl Export braucht.</translation>
    </message>
    <message>
        <source>“{file}” has the format of old versions of Excel (.xls).</source>
        <translation>„{file}“ hat das Format alter Excel-Versionen (.xls).</translation>
    </message>
    <message>
        <source>“{file}” holds a sheet that is too large to be updated.</source>
        <translation>„{file}“ enthält ein Blatt, das zum Aktualisieren zu groß ist.</translation>
    </message>
    <message>
        <source>“{file}” holds no hours that could be compared.</source>
        <translation>„{file}“ enthält keine Stunden, die sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>“{file}” is a binary workbook (.xlsb).</source>
        <translation>„{file}“ ist eine binäre Arbeitsmappe (.xlsb).</translation>
    </message>
    <message>
        <source>“{file}” is a shared workbook that keeps a history of changes.</source>
        <translation>„{file}“ ist eine freigegebene Arbeitsmappe mit Änderungsverlauf.</translation>
    </message>
    <message>
        <source>“{file}” is a template.</source>
        <translation>„{file}“ ist eine Vorlage.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet (.ods).</source>
        <translation>„{file}“ ist eine OpenDocument-Tabelle (.ods).</translation>
    </message>
    <message>
        <source>“{file}” is damaged.</source>
        <translation>„{file}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{file}” is digitally signed; with new hours in it the signature is no longer valid.</source>
        <translation>„{file}“ ist digital signiert; mit neuen Stunden darin ist die Signatur nicht mehr gültig.</translation>
    </message>
    <message>
        <source>“{file}” is not an Excel workbook.</source>
        <translation>„{file}“ ist keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>“{file}” is not there.</source>
        <translation>„{file}“ ist nicht da.</translation>
    </message>
    <message>
        <source>“{file}” is open in another program.</source>
        <translation>„{file}“ ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password.</source>
        <translation>„{file}“ ist durch ein Kennwort geschützt.</translation>
    </message>
    <message>
        <source>“{file}” is stored as “Strict Open XML”, which cannot be updated.</source>
        <translation>„{file}“ ist als „Strict Open XML“ gespeichert, das nicht aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>“{file}” would become much too large when it is unpacked.</source>
        <translation>„{file}“ würde beim Entpacken viel zu groß.</translation>
    </message>
    <message>
        <source>“{name}” holds choices that this version does not understand: {keys}.</source>
        <translation>„{name}“ enthält Angaben, die diese Version nicht versteht: {keys}.</translation>
    </message>
    <message>
        <source>“{name}” is the name of several.</source>
        <translation>„{name}“ heißen mehrere.</translation>
    </message>
    <message>
        <source>“{name}” takes in what no longer exists at Toggl: {things}.</source>
        <translation>„{name}“ nimmt etwas auf, das es bei Toggl nicht mehr gibt: {things}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>without {name}</source>
        <translation>ohne {name}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Toggl Export</source>
        <translation>Über Toggl Export</translation>
    </message>
    <message>
        <source>Alt+← and Alt+→: the period before and after. Space: tick or untick a line.</source>
        <translation>Alt+← und Alt+→: der Zeitraum davor und danach. Leertaste: eine Zeile an- oder abhaken.</translation>
    </message>
    <message>
        <source>Choose workspace and period at the left. Last month is chosen at first.</source>
        <translation>Wählen Sie links Arbeitsbereich und Zeitraum. Zuerst ist der letzte Monat gewählt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter: export. Esc: cancel. Ctrl+Z: undo. F1: this page. F5: read the figures again.</source>
        <translation>Strg+Eingabe: exportieren. Esc: abbrechen. Strg+Z: rückgängig. F1: diese Seite. F5: Zahlen neu lesen.</translation>
    </message>
    <message>
        <source>Ctrl+R: repeat the last export. Ctrl+Q: quit.</source>
        <translation>Strg+R: den letzten Export wiederholen. Strg+Q: beenden.</translation>
    </message>
    <message>
        <source>Every message has details that you can copy. The log folder opens from “About”.</source>
        <translation>Jede Meldung hat Einzelheiten, die Sie kopieren können. Den Protokollordner öffnen Sie unter „Über Toggl Export“.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>If something looks wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>If you are no administrator of the workspace, Toggl may show you only your own time.</source>
        <translation>Wenn Sie in dem Arbeitsbereich nicht Administrator sind, zeigt Toggl Ihnen vielleicht nur Ihre eigenen Zeiten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The preview shows what will be in the workbook before any file is written.</source>
        <translation>Die Vorschau zeigt, was in der Arbeitsmappe stehen wird, bevor eine Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>This is no official Toggl product. Toggl and Toggl Track are names of their owner; Excel is a name of Microsoft.</source>
        <translation>Dies ist kein offizielles Produkt von Toggl. Toggl und Toggl Track sind Namen ihres Inhabers; Excel ist ein Name von Microsoft.</translation>
    </message>
    <message>
        <source>Tick projects and people. “All”, and all of a client, also take in what is added later.</source>
        <translation>Haken Sie Projekte und Personen an. „Alle“ und alle eines Kunden schließen auch ein, was später hinzukommt.</translation>
    </message>
    <message>
        <source>Toggl Export is free software under the MIT licence. It is built with Qt and PySide6 (LGPL 3), Python (PSF licence), requests and tzdata (Apache 2.0), lxml, msgspec and PySocks (BSD), openpyxl, holidays, keyring, truststore and platformdirs (MIT).</source>
        <translation>Toggl Export ist freie Software unter der MIT-Lizenz. Es ist gebaut mit Qt und PySide6 (LGPL 3), Python (PSF-Lizenz), requests und tzdata (Apache 2.0), lxml, msgspec und PySocks (BSD), openpyxl, holidays, keyring, truststore und platformdirs (MIT).</translation>
    </message>
    <message>
        <source>Toggl answers a limited number of requests an hour (30 on the Free plan). The line at the bottom says how many are left and what an export needs.</source>
        <translation>Toggl beantwortet eine begrenzte Zahl von Anfragen pro Stunde (30 im kostenlosen Tarif). Die Zeile unten sagt, wie viele übrig sind und was ein Export braucht.</translation>
    </message>
    <message>
        <source>When they run out, the program can wait and go on by itself. What was read is kept.</source>
        <translation>Wenn sie aufgebraucht sind, kann das Programm warten und von selbst weitermachen. Was schon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation>Die Toggl-Track-Stunden Ihres Teams als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>“Export to Excel…” asks for a place and writes the workbook.</source>
        <translation>„Nach Excel exportieren…“ fragt nach einem Ort und schreibt die Arbeitsmappe.</translation>
    </message>
    <message>
        <source>“Repeat last export” does the same again, for the same named period, in one click.</source>
        <translation>„Letzten Export wiederholen“ macht dasselbe noch einmal, für denselben benannten Zeitraum, mit einem Klick.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n open point(|s)</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Projekte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Client {name}, {count}</source>
        <translation>Kunde {name}, {count}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>List people with no time</source>
        <translation>Auch ohne Zeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Ohne Kunden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Nichts passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Only those with time in this period</source>
        <translation>Nur die mit Zeiten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Outside the search: {count} selected</source>
        <translation>Außerhalb der Suche: {count} ausgewählt</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Pe&amp;rsonen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Search projects and clients</source>
        <translation>Projekte und Kunden suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Select those with time in this period</source>
        <translation>Die mit Zeiten in diesem Zeitraum auswählen</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>Show only what is ticked</source>
        <translation>Nur zeigen, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Space selects a line or leaves it out</source>
        <translation>Die Leertaste wählt eine Zeile aus oder ab</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Gewählte</translation>
    </message>
    <message>
        <source>With time</source>
        <translation>Mit Zeiten</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>all selected</source>
        <translation>alle ausgewählt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>teilweise ausgewählt</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <translation>{chosen} von {all}</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archiviert)</translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation>{name} (deaktiviert)</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About Toggl Export</source>
        <translation>&amp;Über Toggl Export</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>Nach &amp;Excel exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation>Letzten Export &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Refresh &amp;figures</source>
        <translation>Zahlen &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n (person|people) with time (is|are) no longer known to Toggl by name and (appears|appear) as “User” with a number.</source>
        <translation>
            <numerusform>%n Person mit Zeiten ist Toggl nicht mehr mit Namen bekannt und erscheint als „User“ mit einer Nummer.</numerusform>
            <numerusform>%n Personen mit Zeiten sind Toggl nicht mehr mit Namen bekannt und erscheinen als „User“ mit einer Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s) with time (is|are) no longer known to Toggl by name and (appears|appear) as “Project” with a number.</source>
        <translation>
            <numerusform>%n Projekt mit Zeiten ist Toggl nicht mehr mit Namen bekannt und erscheint als „Project“ mit einer Nummer.</numerusform>
            <numerusform>%n Projekte mit Zeiten sind Toggl nicht mehr mit Namen bekannt und erscheinen als „Project“ mit einer Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the parts of the period add up to other billable hours than Toggl’s own figure for all of it, which the totals show.</source>
        <translation>
            <numerusform>Bei %n Kombination aus Person und Projekt ergeben die Teile des Zeitraums andere abrechenbare Stunden als Toggls eigene Angabe für den ganzen Zeitraum, die in den Summen steht.</numerusform>
            <numerusform>Bei %n Kombinationen aus Person und Projekt ergeben die Teile des Zeitraums andere abrechenbare Stunden als Toggls eigene Angabe für den ganzen Zeitraum, die in den Summen steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the parts of the period add up to other hours than Toggl’s own figure for all of it. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>
            <numerusform>Bei %n Kombination aus Person und Projekt ergeben die Teile des Zeitraums andere Stunden als Toggls eigene Angabe für den ganzen Zeitraum. Vielleicht wurden Zeiten geändert, während sie gelesen wurden; lesen Sie sie zur Sicherheit noch einmal.</numerusform>
            <numerusform>Bei %n Kombinationen aus Person und Projekt ergeben die Teile des Zeitraums andere Stunden als Toggls eigene Angabe für den ganzen Zeitraum. Vielleicht wurden Zeiten geändert, während sie gelesen wurden; lesen Sie sie zur Sicherheit noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n combination(|s) of person and project the time entries add up to other hours than Toggl’s own figure. Somebody may be tracking right now; read it again later to be sure.</source>
        <translation>
            <numerusform>Bei %n Kombination aus Person und Projekt ergeben die Zeiteinträge andere Stunden als Toggls eigene Angabe. Vielleicht erfasst gerade jemand Zeit; lesen Sie später noch einmal, um sicher zu sein.</numerusform>
            <numerusform>Bei %n Kombinationen aus Person und Projekt ergeben die Zeiteinträge andere Stunden als Toggls eigene Angabe. Vielleicht erfasst gerade jemand Zeit; lesen Sie später noch einmal, um sicher zu sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) Toggl’s project details show another total than the people’s hours together. Time may have been changed while it was read.</source>
        <translation>
            <numerusform>Bei %n Projekt zeigen die Projektdetails von Toggl eine andere Summe als die Stunden der Personen zusammen. Vielleicht wurden Zeiten geändert, während sie gelesen wurden.</numerusform>
            <numerusform>Bei %n Projekten zeigen die Projektdetails von Toggl eine andere Summe als die Stunden der Personen zusammen. Vielleicht wurden Zeiten geändert, während sie gelesen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) no billable amount is shown, because Toggl gives none or does not say how much of it is in which currency. The sheet “Checks” says which.</source>
        <translation>
            <numerusform>Für %n Projekt steht kein Betrag da, weil Toggl keinen nennt oder nicht sagt, wie viel davon in welcher Währung ist. Das Blatt „Prüfungen“ sagt, welches.</numerusform>
            <numerusform>Für %n Projekte steht kein Betrag da, weil Toggl keinen nennt oder nicht sagt, wie viel davon in welcher Währung ist. Das Blatt „Prüfungen“ sagt, welche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) there is an amount for the whole project, but none for each person, because Toggl’s rates do not say what whose time is worth. The sheet “Checks” says which.</source>
        <translation>
            <numerusform>Für %n Projekt steht der Betrag des ganzen Projekts da, aber keiner je Person, weil Toggls Stundensätze nicht sagen, wessen Zeit wie viel wert ist. Das Blatt „Prüfungen“ sagt, welches.</numerusform>
            <numerusform>Für %n Projekte steht der Betrag des ganzen Projekts da, aber keiner je Person, weil Toggls Stundensätze nicht sagen, wessen Zeit wie viel wert ist. Das Blatt „Prüfungen“ sagt, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project in Toggl is called {names}, which the file of working hours says means an absence.</source>
        <translation>Kein Projekt in Toggl heißt {names}, was laut der Datei der Arbeitszeiten eine Abwesenheit bedeutet.</translation>
    </message>
    <message>
        <source>Nobody tracked time in this period with these filters.</source>
        <translation>In diesem Zeitraum hat mit diesen Filtern niemand Zeit erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>Project details are about whole projects. For %n project(|s) they are left out, because only some of (its|their) people are in this workbook.</source>
        <translation>
            <numerusform>Projektdetails gelten für ganze Projekte. Bei %n Projekt fehlen sie, weil nur ein Teil der Personen des Projekts in dieser Arbeitsmappe steht.</numerusform>
            <numerusform>Projektdetails gelten für ganze Projekte. Bei %n Projekten fehlen sie, weil nur ein Teil der Personen dieser Projekte in dieser Arbeitsmappe steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Project details are missing because your Toggl plan does not include them.</source>
        <translation>Die Projektdetails fehlen, weil Ihr Toggl-Tarif sie nicht umfasst.</translation>
    </message>
    <message>
        <source>The rows add up to {hours} h less than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>Die Zeilen ergeben {hours} Std. weniger als Toggls eigene Summe für den Zeitraum. Vielleicht wurden Zeiten geändert, während sie gelesen wurden; lesen Sie zur Sicherheit neu.</translation>
    </message>
    <message>
        <source>The rows add up to {hours} h more than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation>Die Zeilen ergeben {hours} Std. mehr als Toggls eigene Summe für den Zeitraum. Vielleicht wurden Zeiten geändert, während sie gelesen wurden; lesen Sie zur Sicherheit neu.</translation>
    </message>
    <message>
        <source>The time entries came in one piece from Toggl’s CSV export, proven to the second. It has no entry ids and no rates, and a tag with a comma in its name appears as two.</source>
        <translation>Die Zeiteinträge kamen in einem Stück aus Toggls CSV-Export, auf die Sekunde geprüft. Er enthält keine Eintragsnummern und keine Stundensätze, und ein Schlagwort mit einem Komma im Namen erscheint als zwei.</translation>
    </message>
    <message>
        <source>Toggl does not give the single time entries of this workspace, so here are the hours only.</source>
        <translation>Toggl liefert die einzelnen Zeiteinträge dieses Arbeitsbereichs nicht, daher stehen hier nur die Stunden.</translation>
    </message>
    <message>
        <source>Toggl does not show you the list of people in this workspace, so people without time cannot be listed.</source>
        <translation>Toggl zeigt Ihnen die Personenliste dieses Arbeitsbereichs nicht; Personen ohne Zeiten können daher nicht aufgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Toggl gives no billable hours for %n row(|s); the billable totals do not include (it|them).</source>
        <translation>
            <numerusform>Für %n Zeile liefert Toggl keine abrechenbaren Stunden; sie fehlt in den abrechenbaren Summen.</numerusform>
            <numerusform>Für %n Zeilen liefert Toggl keine abrechenbaren Stunden; sie fehlen in den abrechenbaren Summen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl gives no billable hours for this workspace; they are left empty.</source>
        <translation>Toggl liefert für diesen Arbeitsbereich keine abrechenbaren Stunden; sie bleiben leer.</translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation>Toggl sagt: „{words}“</translation>
    </message>
    <message>
        <source>You are not an administrator of this workspace, so Toggl may show you only a part of its time.</source>
        <translation>Sie sind in diesem Arbeitsbereich nicht Administrator; Toggl zeigt Ihnen daher vielleicht nur einen Teil der Zeiten.</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Üblich</translation>
    </message>
    <message>
        <source>A short text to the person of the selected line with all of their open points.</source>
        <translation>Ein kurzer Text an die Person der gewählten Zeile mit allen ihren offenen Punkten.</translation>
    </message>
    <message>
        <source>Beyond the estimate</source>
        <translation>Über der Schätzung</translation>
    </message>
    <message>
        <source>Billable on a project that is not</source>
        <translation>Abrechenbar auf einem nicht abrechenbaren Projekt</translation>
    </message>
    <message>
        <source>Break too short</source>
        <translation>Pause zu kurz</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day differs from the target</source>
        <translation>Tag weicht vom Soll ab</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Goes on over midnight</source>
        <translation>Geht über Mitternacht</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Hallo {name},</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Langer Tag</translation>
    </message>
    <message>
        <source>Long entry</source>
        <translation>Langer Eintrag</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Lange Woche</translation>
    </message>
    <message>
        <source>No open points</source>
        <translation>Keine offenen Punkte</translation>
    </message>
    <message>
        <source>No time tracked</source>
        <translation>Keine Zeit erfasst</translation>
    </message>
    <message>
        <source>Not billable on a billable project</source>
        <translation>Nicht abrechenbar auf einem abrechenbaren Projekt</translation>
    </message>
    <message>
        <source>Not looked at, {need}</source>
        <translation>Nicht geprüft, {need}</translation>
    </message>
    <message>
        <source>On an archived project</source>
        <translation>Auf einem archivierten Projekt</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Overlaps with another entry</source>
        <translation>Überschneidet sich mit einem anderen Eintrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>Start and end do not fit the duration</source>
        <translation>Beginn und Ende passen nicht zur Dauer</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>The message to {name} is on the clipboard.</source>
        <translation>Die Nachricht an {name} liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Tick what should be looked at before a month is closed.</source>
        <translation>Haken Sie an, was vor dem Monatsabschluss angesehen werden soll.</translation>
    </message>
    <message>
        <source>Time sheet not approved</source>
        <translation>Stundenzettel nicht genehmigt</translation>
    </message>
    <message>
        <source>Time sheet not submitted</source>
        <translation>Stundenzettel nicht eingereicht</translation>
    </message>
    <message>
        <source>Today counts as a day that is over</source>
        <translation>Heute zählt als vergangener Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Very short entry</source>
        <translation>Sehr kurzer Eintrag</translation>
    </message>
    <message>
        <source>Week differs from the target</source>
        <translation>Woche weicht vom Soll ab</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What counts as open?</source>
        <translation>Was gilt als offen?</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Ohne Aufgabe</translation>
    </message>
    <message>
        <source>Work on a holiday</source>
        <translation>Arbeit am Feiertag</translation>
    </message>
    <message>
        <source>Work on a weekend</source>
        <translation>Arbeit am Wochenende</translation>
    </message>
    <message>
        <source>could you please look at your time in Toggl for {period}?</source>
        <translation>könntest du bitte deine Zeiten in Toggl für {period} ansehen?</translation>
    </message>
    <message>
        <source>needs Toggl&apos;s approvals</source>
        <translation>braucht die Genehmigungen von Toggl</translation>
    </message>
    <message>
        <source>needs every time entry</source>
        <translation>braucht jeden Zeiteintrag</translation>
    </message>
    <message>
        <source>needs the hours</source>
        <translation>braucht die Stunden</translation>
    </message>
    <message>
        <source>needs the hours of each day</source>
        <translation>braucht die Stunden jedes Tages</translation>
    </message>
    <message>
        <source>needs the working hours</source>
        <translation>braucht die Arbeitszeiten</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%n minute(|s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Auf&amp;teilung</translation>
    </message>
    <message>
        <source>A sheet for each perso&amp;n</source>
        <translation>Ein B&amp;latt pro Person</translation>
    </message>
    <message>
        <source>A sheet for each pro&amp;ject</source>
        <translation>Ein Blatt pro Pro&amp;jekt</translation>
    </message>
    <message>
        <source>After the export</source>
        <translation>Nach dem Export</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic shows seconds where there are any, so that columns add up as shown.</source>
        <translation>Automatisch zeigt Sekunden, wo es welche gibt, damit Spalten so aufgehen, wie sie dastehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy for a client</source>
        <translation>Kopie für Kunden</translation>
    </message>
    <message>
        <source>Costs one more request.</source>
        <translation>Kostet eine weitere Anfrage.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abrunden</translation>
    </message>
    <message>
        <source>Every time entry</source>
        <translation>Jeder Zeiteintrag</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Date&amp;ien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For one client: leaves out money, billable time, remarks and people without time. Choose the projects of one client only, or one workbook per client.</source>
        <translation>Für einen Kunden: lässt Geld, abrechenbare Zeit, Hinweise und Personen ohne Zeit weg. Wählen Sie nur die Projekte eines Kunden oder eine Arbeitsmappe je Kunde.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours and billable</source>
        <translation>Mit abrechenbaren</translation>
    </message>
    <message>
        <source>Hours only</source>
        <translation>Nur Stunden</translation>
    </message>
    <message>
        <source>List each entry for each person</source>
        <translation>Je Person jeden Eintrag auflisten</translation>
    </message>
    <message>
        <source>Mone&amp;y</source>
        <translation>Abrechn&amp;ung</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation>Nicht gerundet</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>One per client</source>
        <translation>Eine pro Kunde</translation>
    </message>
    <message>
        <source>One per person</source>
        <translation>Eine pro Person</translation>
    </message>
    <message>
        <source>One workbook</source>
        <translation>Eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Open when &amp;done</source>
        <translation>Danach ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Rates, amounts and days of each project</source>
        <translation>Sätze, Beträge und Tage je Projekt</translation>
    </message>
    <message>
        <source>Round each time entry</source>
        <translation>Jeden Zeiteintrag runden</translation>
    </message>
    <message>
        <source>Roundin&amp;g</source>
        <translation>Ru&amp;ndung</translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation>Rundungsschritt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Sheets, rounding, files and what happens after the export</source>
        <translation>Blätter, Rundung, Dateien und was nach dem Export geschieht</translation>
    </message>
    <message>
        <source>The same as “With rates and amounts”: one more request for each project.</source>
        <translation>Dasselbe wie „Mit Sätzen und Beträgen“: eine Anfrage mehr je Projekt.</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <source>With descriptions</source>
        <translation>Mit Beschreibungen</translation>
    </message>
    <message>
        <source>With people’s names</source>
        <translation>Mit den Namen der Personen</translation>
    </message>
    <message numerus="yes">
        <source>With rates and amounts (%n request(|s))</source>
        <translation>
            <numerusform>Mit Sätzen und Beträgen (%n Anfrage)</numerusform>
            <numerusform>Mit Sätzen und Beträgen (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>With rates and amounts (one request per project)</source>
        <translation>Mit Sätzen und Beträgen (eine Anfrage je Projekt)</translation>
    </message>
    <message>
        <source>Without, everybody’s time is added up: for a copy that goes out.</source>
        <translation>Ohne sie wird die Zeit aller zusammengezählt: für eine Kopie, die aus dem Haus geht.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message>
        <source>columns of your own</source>
        <translation>eigene Spalten</translation>
    </message>
    <message>
        <source>compared with a year ago</source>
        <translation>verglichen mit dem Vorjahr</translation>
    </message>
    <message>
        <source>compared with the period before</source>
        <translation>verglichen mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>copy for a client</source>
        <translation>Kopie für Kunden</translation>
    </message>
    <message>
        <source>entries on the sheets of people</source>
        <translation>Einträge auf den Blättern der Personen</translation>
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
        <translation>ohne Beschreibungen</translation>
    </message>
    <message>
        <source>no sheets for people</source>
        <translation>keine Blätter für Personen</translation>
    </message>
    <message>
        <source>no sheets for projects</source>
        <translation>keine Blätter für Projekte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one file per client</source>
        <translation>eine Datei je Kunde</translation>
    </message>
    <message>
        <source>one file per person</source>
        <translation>eine Datei je Person</translation>
    </message>
    <message>
        <source>open points of your own</source>
        <translation>eigene offene Punkte</translation>
    </message>
    <message>
        <source>opens when done</source>
        <translation>öffnet sich danach</translation>
    </message>
    <message numerus="yes">
        <source>rounded down to %n minute(|s)</source>
        <translation>
            <numerusform>auf %n Minute abgerundet</numerusform>
            <numerusform>auf %n Minuten abgerundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounded to %n minute(|s)</source>
        <translation>
            <numerusform>auf %n Minute gerundet</numerusform>
            <numerusform>auf %n Minuten gerundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rounded up to %n minute(|s)</source>
        <translation>
            <numerusform>auf %n Minute aufgerundet</numerusform>
            <numerusform>auf %n Minuten aufgerundet</numerusform>
        </translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>dem Zeitraum davor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>with working hours</source>
        <translation>mit Arbeitszeiten</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>16th to end of month</source>
        <translation>16. bis Monatsende</translation>
    </message>
    <message>
        <source>1st to 15th</source>
        <translation>1. bis 15.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Nicht aufgeteilt</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <comment>days of several years</comment>
        <translation>{first_day}. {first_month} {first_year} – {last_day}. {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <comment>short week</comment>
        <translation>{first_day}. {first_month} – {last_day}. {last_month}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {last_year}</source>
        <comment>days of one year</comment>
        <translation>{first_day}. {first_month} – {last_day}. {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month}</source>
        <comment>short week in one month</comment>
        <translation>{first_day}.–{last_day}. {last_month}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month} {last_year}</source>
        <comment>days of one month</comment>
        <translation>{first_day}.–{last_day}. {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_month}–{last_month} {year}</source>
        <comment>months of one year</comment>
        <translation>{first_month}–{last_month} {year}</translation>
    </message>
    <message>
        <source>{last_day} {last_month} {last_year}</source>
        <comment>one day</comment>
        <translation>{last_day}. {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{month} is not over yet</source>
        <translation>{month} ist noch nicht vorbei</translation>
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
        <translation>{weekday}, {day}. {month}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n (other|others)</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies), {hours} h</source>
        <translation>
            <numerusform>%n Eintrag, {hours} Std.</numerusform>
            <numerusform>%n Einträge, {hours} Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(|s) selected: {hours} ({decimal} h)</source>
        <translation>
            <numerusform>%n Zeile ausgewählt: {hours} ({decimal} Std.)</numerusform>
            <numerusform>%n Zeilen ausgewählt: {hours} ({decimal} Std.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without time</source>
        <translation>
            <numerusform>%n ohne Zeiten</numerusform>
            <numerusform>%n ohne Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Amount difference</source>
        <translation>Differenz des Betrags</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes since the workbook was written</source>
        <translation>Änderungen, seit die Arbeitsmappe geschrieben wurde</translation>
    </message>
    <message>
        <source>Chart of the hours by person</source>
        <translation>Diagramm der Stunden nach Person</translation>
    </message>
    <message>
        <source>Chart of the hours by project</source>
        <translation>Diagramm der Stunden nach Projekt</translation>
    </message>
    <message>
        <source>Chart of the hours over time</source>
        <translation>Diagramm der Stunden im Zeitverlauf</translation>
    </message>
    <message>
        <source>Choose a split by months, weeks or days to see the hours over time.</source>
        <translation>Wählen Sie eine Aufteilung nach Monaten, Wochen oder Tagen, um die Stunden im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>Choose a workspace and a period to see the hours here.</source>
        <translation>Wählen Sie einen Arbeitsbereich und einen Zeitraum, um hier die Stunden zu sehen.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Mit Ü&amp;berschriften kopieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Stunden nach Person</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Stunden nach Projekt</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>Stunden im Zeitverlauf</translation>
    </message>
    <message>
        <source>No hours to draw</source>
        <translation>Keine Stunden darzustellen</translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation>Keine Zeiten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Nobody tracked time here with these filters. Try another period or more projects.</source>
        <translation>Mit diesen Filtern hat hier niemand Zeit erfasst. Versuchen Sie einen anderen Zeitraum oder mehr Projekte.</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Reading hours…</source>
        <translation>Stunden werden gelesen…</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Gerundet</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The hours of this period are not read yet.</source>
        <translation>Die Stunden dieses Zeitraums sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The period is not split</source>
        <translation>Der Zeitraum ist nicht aufgeteilt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>known in part</source>
        <translation>teilweise bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{count} bars, longest first. {bars}</source>
        <translation>{count} Balken, der längste zuerst. {bars}</translation>
    </message>
    <message>
        <source>{count} columns. Most: {most}. Least: {least}.</source>
        <translation>{count} Säulen. Höchste: {most}. Niedrigste: {least}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>decimal hours</comment>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} rounded</source>
        <translation>{hours} gerundet</translation>
    </message>
    <message>
        <source>{name}: {hours} h</source>
        <comment>a column of the chart</comment>
        <translation>{name}: {hours} Std.</translation>
    </message>
    <message>
        <source>{name}: {hours} h, {share}</source>
        <translation>{name}: {hours} Std., {share}</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>%n entr(y is|ies are) here already</source>
        <translation>
            <numerusform>%n Eintrag ist schon hier</numerusform>
            <numerusform>%n Einträge sind schon hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding up the hours</source>
        <translation>Stunden werden zusammengezählt</translation>
    </message>
    <message>
        <source>Asking how many requests are left</source>
        <translation>Verbleibende Anfragen werden abgefragt</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Namen werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Reading clients</source>
        <translation>Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading hours</source>
        <translation>Stunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation>Personen werden gelesen</translation>
    </message>
    <message>
        <source>Reading project details</source>
        <translation>Projektdetails werden gelesen</translation>
    </message>
    <message>
        <source>Reading projects</source>
        <translation>Projekte werden gelesen</translation>
    </message>
    <message>
        <source>Reading time entries</source>
        <translation>Zeiteinträge werden gelesen</translation>
    </message>
    <message>
        <source>Reading workspaces</source>
        <translation>Arbeitsbereiche werden gelesen</translation>
    </message>
    <message>
        <source>Reading {period}</source>
        <translation>{period} wird gelesen</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Arbeitsmappe wird gespeichert</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until it refills…</source>
        <translation>Das stündliche Kontingent ist aufgebraucht. Es wird auf neues gewartet…</translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until {time}…</source>
        <translation>Das stündliche Kontingent ist aufgebraucht. Es wird bis {time} gewartet…</translation>
    </message>
    <message>
        <source>Toggl did not answer as expected. Trying again in a moment…</source>
        <translation>Toggl hat nicht wie erwartet geantwortet. Gleich wird es noch einmal versucht…</translation>
    </message>
    <message>
        <source>Writing sheet {done} of {total}</source>
        <translation>Blatt {done} von {total} wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>{done} of about {total} entries</source>
        <translation>{done} von etwa {total} Einträgen</translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation>{what}, {done} von {total}</translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message numerus="yes">
        <source>%n entr(y is|ies are) here already</source>
        <translation>
            <numerusform>%n Eintrag ist schon hier</numerusform>
            <numerusform>%n Einträge sind schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s) left this hour</source>
        <translation>
            <numerusform>Noch %n Anfrage in dieser Stunde</numerusform>
            <numerusform>Noch %n Anfragen in dieser Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is loaded: this export needs no request</source>
        <translation>Alles ist geladen: Dieser Export braucht keine Anfrage</translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait and then go on by itself.</source>
        <translation>Das stündliche Kontingent wird nicht ganz reichen. Der Export kann warten und dann von selbst weitermachen.</translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait until {time} and then go on by itself.</source>
        <translation>Das stündliche Kontingent wird nicht ganz reichen. Der Export kann bis {time} warten und dann von selbst weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>This export needs %n request(|s)</source>
        <translation>
            <numerusform>Dieser Export braucht %n Anfrage</numerusform>
            <numerusform>Dieser Export braucht %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This export needs about %n request(|s)</source>
        <translation>
            <numerusform>Dieser Export braucht etwa %n Anfrage</numerusform>
            <numerusform>Dieser Export braucht etwa %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n request(|s)</source>
        <translation>
            <numerusform>etwa %n Anfrage</numerusform>
            <numerusform>etwa %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {needed} of %n request(|s)</source>
        <translation>
            <numerusform>etwa {needed} von %n Anfrage</numerusform>
            <numerusform>etwa {needed} von %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is loaded</source>
        <translation>alles ist schon da</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
    <message>
        <source>{left}, more at {time}</source>
        <translation>{left}, mehr um {time}</translation>
    </message>
    <message numerus="yes">
        <source>{needed} of %n request(|s)</source>
        <translation>
            <numerusform>{needed} von %n Anfrage</numerusform>
            <numerusform>{needed} von %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{remaining} of %n request(|s) left</source>
        <translation>
            <numerusform>Noch {remaining} von %n Anfrage</numerusform>
            <numerusform>Noch {remaining} von %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{requests} of the {left} left this hour</source>
        <translation>{requests} von den {left}, die in dieser Stunde übrig sind</translation>
    </message>
</context>
<context>
    <name>RangePicker</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Zeitraum wählen</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>Frühere Monate</translation>
    </message>
    <message>
        <source>From {day}: choose the last day</source>
        <translation>Ab {day}: letzten Tag wählen</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>Spätere Monate</translation>
    </message>
    <message>
        <source>Named periods</source>
        <translation>Benannte Zeiträume</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s)</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(|s) saved in {folder}</source>
        <translation>
            <numerusform>%n Arbeitsmappe in {folder} gespeichert</numerusform>
            <numerusform>%n Arbeitsmappen in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation>Nach &amp;Excel exportieren…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; what was read is kept.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben; was schon gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More ways to export</source>
        <translation>Weitere Arten zu exportieren</translation>
    </message>
    <message>
        <source>New requests are there: the export goes on.</source>
        <translation>Es gibt neue Anfragen: Der Export geht weiter.</translation>
    </message>
    <message>
        <source>New workbook…</source>
        <translation>Neue Arbeitsmappe…</translation>
    </message>
    <message>
        <source>No sheets for projects</source>
        <translation>Keine Blätter für Projekte</translation>
    </message>
    <message>
        <source>One file per client</source>
        <translation>Eine Datei je Kunde</translation>
    </message>
    <message>
        <source>One workbook per client…</source>
        <translation>Eine Arbeitsmappe je Kunde…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Ready to export {period}</source>
        <translation>Bereit zum Export: {period}</translation>
    </message>
    <message>
        <source>Repeat l&amp;ast export</source>
        <translation>Letzten Export &amp;wiederholen</translation>
    </message>
    <message>
        <source>Repeat last export</source>
        <translation>Letzten Export wiederholen</translation>
    </message>
    <message>
        <source>Repeat last export ({what})</source>
        <translation>Letzten Export wiederholen ({what})</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>Im Ordner zei&amp;gen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <source>That many sheets take Excel long to open.</source>
        <translation>So viele Blätter öffnet Excel nur langsam.</translation>
    </message>
    <message>
        <source>The hours of this period are not read yet.</source>
        <translation>Die Stunden dieses Zeitraums sind noch nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no time in this period with these filters.</source>
        <translation>In diesem Zeitraum gibt es mit diesen Filtern keine Zeiten.</translation>
    </message>
    <message>
        <source>These are the figures of before; reading them again did not work.</source>
        <translation>Das sind die Zahlen von vorher; neu lesen ging nicht.</translation>
    </message>
    <message>
        <source>Update a workbook…</source>
        <translation>Eine Arbeitsmappe aktualisieren…</translation>
    </message>
    <message>
        <source>Updated {name}</source>
        <translation>{name} aktualisiert</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <source>{name} was already saved when you cancelled</source>
        <translation>{name} war schon gespeichert, als Sie abgebrochen haben</translation>
    </message>
    <message>
        <source>{percent} % – {product}</source>
        <translation>{percent} % – {product}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <comment>a countdown in minutes and seconds</comment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{when}: not made. {reason}</source>
        <translation>{when}: nicht erstellt. {reason}</translation>
    </message>
    <message>
        <source>{when}: {file}</source>
        <translation>{when}: {file}</translation>
    </message>
    <message>
        <source>“{name}” is ready</source>
        <translation>„{name}“ ist fertig</translation>
    </message>
    <message>
        <source>“{name}” was not made</source>
        <translation>„{name}“ wurde nicht erstellt</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>&amp;Copy to a file…</source>
        <translation>In Datei &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Open with the program</source>
        <translation>Mit dem Programm ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Take from a file…</source>
        <translation>Aus Datei &amp;übernehmen…</translation>
    </message>
    <message>
        <source>Client “{name}”</source>
        <translation>Kunde „{name}“</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Do you make this export again and again? Then it can have a name.</source>
        <translation>Brauchen Sie diesen Export immer wieder? Dann kann er einen Namen haben.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>More about saved exports</source>
        <translation>Mehr zu gespeicherten Exporten</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>No longer at Toggl: {things}.</source>
        <translation>Nicht mehr bei Toggl: {things}.</translation>
    </message>
    <message>
        <source>Nothing was left out yet.</source>
        <translation>Noch wurde nichts weggelassen.</translation>
    </message>
    <message>
        <source>Person “{name}”</source>
        <translation>Person „{name}“</translation>
    </message>
    <message>
        <source>Project “{name}”</source>
        <translation>Projekt „{name}“</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Diese Auswahl speichern</translation>
    </message>
    <message>
        <source>Save these choices…</source>
        <translation>Diese Auswahl speichern…</translation>
    </message>
    <message>
        <source>Saved exports</source>
        <translation>Gespeicherte Exporte</translation>
    </message>
    <message>
        <source>Some saved exports were damaged.</source>
        <translation>Einige gespeicherte Exporte waren beschädigt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was there is kept in the file “{name}”.</source>
        <translation>Was da war, liegt in der Datei „{name}“.</translation>
    </message>
    <message>
        <source>Workspace “{name}”</source>
        <translation>Arbeitsbereich „{name}“</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Replace a file of the same name</source>
        <translation>Eine Datei gleichen Namens &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>Automatic: {when}</source>
        <translation>Automatisch: {when}</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>It runs only when you run it.</source>
        <translation>Läuft nur, wenn Sie es starten.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Next run: {when}</source>
        <translation>Nächster Lauf: {when}</translation>
    </message>
    <message>
        <source>R&amp;un now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Run automatically…</source>
        <translation>Automatisch ausführen…</translation>
    </message>
    <message>
        <source>Run “{name}” automatically</source>
        <translation>„{name}“ automatisch ausführen</translation>
    </message>
    <message>
        <source>This computer starts it, also when Toggl Export is closed, but only while you are signed in to the computer. What was missed is made up for once. Your token stays in the key store.</source>
        <translation>Dieser Computer startet ihn, auch wenn Toggl Export geschlossen ist, aber nur solange Sie am Computer angemeldet sind. Versäumtes wird einmal nachgeholt. Ihr Token bleibt im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>on day {day}</source>
        <translation>am {day}.</translation>
    </message>
    <message>
        <source>on the first working day</source>
        <translation>am ersten Werktag</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>am letzten Tag</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation>Eine andere Sprache erscheint nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation>Einmal am Tag nach &amp;neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Remember me on this computer</source>
        <translation>Auf diesem Computer an&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation>&amp;Wo finde ich das?</translation>
    </message>
    <message>
        <source>1. Open your Toggl profile page and scroll to its end.
2. Copy the API token there and paste it here.</source>
        <translation>1. Öffnen Sie Ihre Toggl-Profilseite und blättern Sie bis zum Ende.
2. Kopieren Sie dort das API-Token und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation>API-To&amp;ken</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>If you sign in to Toggl with Google, Apple or your company’s account (SSO), use the API token instead. The password is exchanged for the token and then forgotten.</source>
        <translation>Wenn Sie sich bei Toggl mit Google, Apple oder dem Konto Ihrer Firma (SSO) anmelden, verwenden Sie stattdessen das API-Token. Das Passwort wird gegen das Token getauscht und dann vergessen.</translation>
    </message>
    <message>
        <source>Just looking? A made-up company, no account and no internet needed.</source>
        <translation>Nur mal sehen? Eine erfundene Firma, ohne Konto und ohne Internet.</translation>
    </message>
    <message>
        <source>Keeps the token in this computer’s key store, never in a file.</source>
        <translation>Bewahrt das Token im Schlüsselspeicher dieses Computers auf, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Opens your Toggl profile page in the web browser</source>
        <translation>Öffnet Ihre Toggl-Profilseite im Webbrowser</translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation>Hier das Token einfügen</translation>
    </message>
    <message>
        <source>Please fill in email and password first.</source>
        <translation>Bitte geben Sie zuerst E-Mail-Adresse und Passwort ein.</translation>
    </message>
    <message>
        <source>Please paste your API token first.</source>
        <translation>Bitte fügen Sie zuerst Ihr API-Token ein.</translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation>Beispieldaten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The long row of letters and digits at the end of your Toggl profile page</source>
        <translation>Die lange Reihe aus Buchstaben und Ziffern am Ende Ihrer Toggl-Profilseite</translation>
    </message>
    <message>
        <source>This program is no official Toggl product.</source>
        <translation>Dieses Programm ist kein offizielles Produkt von Toggl.</translation>
    </message>
    <message>
        <source>Toggl Export</source>
        <translation>Toggl Export</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Wege zur Anmeldung</translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation>Die Toggl-Track-Stunden Ihres Teams als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation>name@firma.de</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Update “{name}”</source>
        <translation>„{name}“ akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Looking into “{name}”…</source>
        <translation>„{name}“ wird angesehen…</translation>
    </message>
    <message>
        <source>Period and selection of the &amp;workbook</source>
        <translation>&amp;Zeitraum und Auswahl der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>Version {version} ist verfügbar</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message numerus="yes">
        <source>%n change(|s) since {moment}: see Changes</source>
        <translation>
            <numerusform>%n Änderung seit {moment}: siehe Änderungen</numerusform>
            <numerusform>%n Änderungen seit {moment}: siehe Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(|s)</source>
        <translation>
            <numerusform>%n Diagramm</numerusform>
            <numerusform>%n Diagramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its sheets (comes|come) from Toggl Export and will be renewed.</source>
        <translation>
            <numerusform>%n ihrer Blätter kommt von Toggl Export und wird erneuert.</numerusform>
            <numerusform>%n ihrer Blätter kommen von Toggl Export und werden erneuert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(|s) renewed, {kept} kept</source>
        <translation>
            <numerusform>%n Blatt erneuert, {kept} unverändert</numerusform>
            <numerusform>%n Blätter erneuert, {kept} unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Everything else stays as it is: {names}.</source>
        <translation>Alles andere bleibt, wie es ist: {names}.</translation>
    </message>
    <message>
        <source>Its digital signature will no longer be valid.</source>
        <translation>Ihre digitale Signatur wird ungültig.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Neue Beschreibung</translation>
    </message>
    <message>
        <source>Nothing has changed since {moment}. The total is {total} h.</source>
        <translation>Seit {moment} hat sich nichts geändert. Die Summe ist {total} h.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weg</translation>
    </message>
    <message numerus="yes">
        <source>Since {moment}: %n (person|people), +{more} h, −{less} h; the total is now {total} h (was {before} h).</source>
        <translation>
            <numerusform>Seit {moment}: %n Person, +{more} h, −{less} h; die Summe ist jetzt {total} h (war {before} h).</numerusform>
            <numerusform>Seit {moment}: %n Personen, +{more} h, −{less} h; die Summe ist jetzt {total} h (war {before} h).</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed something in {names}: the old state is kept as a copy behind the new sheet.</source>
        <translation>In {names} hat jemand etwas geändert: Der alte Stand bleibt als Kopie hinter dem neuen Blatt.</translation>
    </message>
    <message>
        <source>Somebody had changed something in our sheets; what they were like is kept: {names}.</source>
        <translation>Jemand hatte in unseren Blättern etwas geändert; ihr alter Stand ist erhalten: {names}.</translation>
    </message>
    <message>
        <source>The sheets with the hours will be added to it.</source>
        <translation>Die Blätter mit den Stunden kommen hinzu.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the workbook&apos;s hours are of other days.</source>
        <translation>Es gibt nichts zu vergleichen: Die Stunden der Arbeitsmappe sind von anderen Tagen.</translation>
    </message>
    <message>
        <source>Your own columns stay beside their rows: {names}.</source>
        <translation>Ihre eigenen Spalten bleiben bei ihren Zeilen: {names}.</translation>
    </message>
    <message>
        <source>exported {moment}</source>
        <translation>exportiert am {moment}</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>nothing has changed since {moment}</source>
        <translation>seit {moment} hat sich nichts geändert</translation>
    </message>
    <message>
        <source>the last export</source>
        <translation>dem letzten Export</translation>
    </message>
    <message>
        <source>“{file}” holds no hours of Toggl Export yet.</source>
        <translation>„{file}“ enthält noch keine Stunden von Toggl Export.</translation>
    </message>
    <message>
        <source>“{file}”: {facts}.</source>
        <translation>„{file}“: {facts}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n day(|s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft gerade.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>New requests are there.</source>
        <translation>Es gibt neue Anfragen.</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Nächster Zeitraum</translation>
    </message>
    <message>
        <source>No project is selected</source>
        <translation>Kein Projekt ausgewählt</translation>
    </message>
    <message>
        <source>No time entries</source>
        <translation>Keine Zeiteinträge</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation>Hinweise zu den Zahlen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Zeitraum: {period}</translation>
    </message>
    <message>
        <source>Press “Refresh” to read the hours of this period.</source>
        <translation>Drücken Sie „Aktualisieren“, um die Stunden dieses Zeitraums zu lesen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vorheriger Zeitraum</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>Gelesen um {time}</translation>
    </message>
    <message>
        <source>Read the hours from Toggl again (F5)</source>
        <translation>Die Stunden neu von Toggl lesen (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace it with the new figures?</source>
        <translation>Soll sie durch die neuen Zahlen ersetzt werden?</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Show entries (about %n request(|s))</source>
        <translation>
            <numerusform>Einträge zeigen (etwa %n Anfrage)</numerusform>
            <numerusform>Einträge zeigen (etwa %n Anfragen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show o&amp;ver time (%n request(|s))</source>
        <translation>
            <numerusform>Zeitverlauf &amp;sehen (%n Anfrage)</numerusform>
            <numerusform>Zeitverlauf &amp;sehen (%n Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>Angemeldet als {name}</translation>
    </message>
    <message>
        <source>Stop it and close? No half workbook will be left behind.</source>
        <translation>Anhalten und schließen? Es bleibt keine halbe Arbeitsmappe zurück.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>The export reads every time entry by itself. “Show entries” reads them now.</source>
        <translation>Der Export liest jeden Zeiteintrag von selbst. „Einträge zeigen“ liest sie jetzt.</translation>
    </message>
    <message>
        <source>The export reads it by itself. “Show over time” reads it now.</source>
        <translation>Der Export liest das von selbst. „Zeitverlauf sehen“ liest es jetzt.</translation>
    </message>
    <message>
        <source>The selection has changed.</source>
        <translation>Die Auswahl hat sich geändert.</translation>
    </message>
    <message>
        <source>This computer offers no safe place for the token.</source>
        <translation>Dieser Computer bietet keinen sicheren Platz für das Token.</translation>
    </message>
    <message>
        <source>Tick people in the list, or press “All” above it.</source>
        <translation>Haken Sie Personen in der Liste an, oder drücken Sie darüber auf „Alle“.</translation>
    </message>
    <message>
        <source>Tick projects in the list, or press “All” above it.</source>
        <translation>Haken Sie Projekte in der Liste an, oder drücken Sie darüber auf „Alle“.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Wait and continue</source>
        <translation>Warten und weitermachen</translation>
    </message>
    <message>
        <source>What was read is kept; only what is missing is asked for.</source>
        <translation>Gelesenes bleibt erhalten; nur was fehlt, wird abgefragt.</translation>
    </message>
    <message>
        <source>With new hours in it, the signature is no longer valid. Update it all the same?</source>
        <translation>Mit neuen Stunden darin ist die Signatur nicht mehr gültig. Trotzdem aktualisieren?</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>You are no administrator of this workspace.</source>
        <translation>Sie sind in diesem Arbeitsbereich nicht Administrator.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit; next time the program will ask again.</source>
        <translation>Sie bleiben angemeldet, bis Sie das Programm beenden; beim nächsten Mal fragt es wieder.</translation>
    </message>
    <message>
        <source>You will only see what Toggl shows to you.</source>
        <translation>Sie sehen nur, was Toggl Ihnen zeigt.</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>in a file name, e.g. Acme hours 2026-10.xlsx</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>{days} ({count})</source>
        <translation>{days} ({count})</translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{name}” is digitally signed.</source>
        <translation>„{name}“ ist digital signiert.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>About this workbook</source>
        <translation>Über diese Arbeitsmappe</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Absence days</source>
        <translation>Abwesenheitstage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Amount difference {currency}</source>
        <translation>Differenz des Betrags {currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Amounts in {sheet} {currency}</source>
        <translation>Beträge in {sheet} {currency}</translation>
    </message>
    <message>
        <source>Amounts of projects are Toggl&apos;s own. The amount of a person is billable time at the project&apos;s rate; it stays empty where these do not make up the project&apos;s amount, which {sheet} lists.</source>
        <translation>Beträge von Projekten sind Toggls eigene. Der Betrag einer Person ist abrechenbare Zeit zum Stundensatz des Projekts; er bleibt leer, wo diese Beträge den des Projekts nicht ergeben. {sheet} nennt diese Projekte.</translation>
    </message>
    <message>
        <source>An entry with several tags counts under each of them, so the rows have no total.</source>
        <translation>Ein Eintrag mit mehreren Schlagwörtern zählt unter jedem davon, daher haben die Zeilen keine Summe.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo vorher</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Saldo jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begin and end</source>
        <translation>Beginn und Ende</translation>
    </message>
    <message>
        <source>Beyond the estimate</source>
        <translation>Über der Schätzung</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Billable amount {currency}</source>
        <translation>Abrechenbarer Betrag {currency}</translation>
    </message>
    <message>
        <source>Billable decimal</source>
        <translation>Abrechenbar dezimal</translation>
    </message>
    <message>
        <source>Billable hours</source>
        <translation>Abrechenbare Stunden</translation>
    </message>
    <message>
        <source>Billable on a project that is not</source>
        <translation>Abrechenbar auf einem nicht abrechenbaren Projekt</translation>
    </message>
    <message>
        <source>Billable seconds</source>
        <translation>Abrechenbare Sekunden</translation>
    </message>
    <message>
        <source>Billable share</source>
        <translation>Anteil abrechenbar</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break too short</source>
        <translation>Pause zu kurz</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Änderung %</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Compared: {days}, as far as both exports have time there.</source>
        <translation>Verglichen: {days}, soweit beide Exporte dort Zeit haben.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day differs from the target</source>
        <translation>Tag weicht vom Soll ab</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation>Dezimalstunden</translation>
    </message>
    <message>
        <source>Decimal hours are exact and shown with two decimals: what is shown may differ from its total in the last one; the total is exact.</source>
        <translation>Dezimale Stunden sind genau und mit zwei Stellen gezeigt: Das Gezeigte kann in der letzten Stelle von der Summe abweichen; die Summe ist genau.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference in decimal hours</source>
        <translation>Differenz in Dezimalstunden</translation>
    </message>
    <message>
        <source>Difference in seconds</source>
        <translation>Abweichung in Sekunden</translation>
    </message>
    <message>
        <source>Differs by {hours}</source>
        <translation>Weicht um {hours} ab</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter/in</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries that do not add up to Toggl&apos;s hours</source>
        <translation>Einträge, die nicht Toggls Stunden ergeben</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Eintragsnummer</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Every entry counts in full on the day it started, in the time zone of the person who tracked it.</source>
        <translation>Jeder Eintrag zählt ganz an dem Tag, an dem er begann, in der Zeitzone der Person, die ihn erfasst hat.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Goes on over midnight</source>
        <translation>Geht über Mitternacht</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Hourly rate {currency}</source>
        <translation>Stundensatz {currency}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours before</source>
        <translation>Stunden vorher</translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation>Stunden nach Person</translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation>Stunden nach Projekt</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Stunden jetzt</translation>
    </message>
    <message>
        <source>Hours of {workspace}</source>
        <translation>Stunden von {workspace}</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>Stunden im Zeitverlauf</translation>
    </message>
    <message>
        <source>Hours over time, by month</source>
        <translation>Stunden im Zeitverlauf, nach Monaten</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>So liest man sie</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Lies in the future</source>
        <translation>Liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Long day</source>
        <translation>Langer Tag</translation>
    </message>
    <message>
        <source>Long entry</source>
        <translation>Langer Eintrag</translation>
    </message>
    <message>
        <source>Long week</source>
        <translation>Lange Woche</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May </source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>New description</source>
        <translation>Neue Beschreibung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation>Keine Zeit in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No time tracked</source>
        <translation>Keine Zeit erfasst</translation>
    </message>
    <message>
        <source>Not billable on a billable project</source>
        <translation>Nicht abrechenbar auf einem abrechenbaren Projekt</translation>
    </message>
    <message>
        <source>Not in Toggl&apos;s list</source>
        <translation>Nicht in Toggls Liste</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has changed since {moment}. The total is {total}.</source>
        <translation>Seit {moment} hat sich nichts geändert. Die Summe ist {total}.</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>On an archived project</source>
        <translation>Auf einem archivierten Projekt</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Others ({count})</source>
        <translation>Weitere ({count})</translation>
    </message>
    <message>
        <source>Overlaps with another entry</source>
        <translation>Überschneidet sich mit einem anderen Eintrag</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People by day</source>
        <translation>Personen nach Tag</translation>
    </message>
    <message>
        <source>People by month</source>
        <translation>Personen nach Monat</translation>
    </message>
    <message>
        <source>People by project</source>
        <translation>Personen nach Projekt</translation>
    </message>
    <message>
        <source>People by week</source>
        <translation>Personen nach Woche</translation>
    </message>
    <message>
        <source>People in it</source>
        <translation>Enthaltene Personen</translation>
    </message>
    <message>
        <source>People without amounts</source>
        <translation>Personen ohne Betrag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person not in Toggl&apos;s list</source>
        <translation>Person nicht in Toggls Liste</translation>
    </message>
    <message>
        <source>Person without time</source>
        <translation>Person ohne Zeiten</translation>
    </message>
    <message>
        <source>Personnel number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Ort, Datum</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>Project details</source>
        <translation>Projektdetails</translation>
    </message>
    <message>
        <source>Project not in Toggl&apos;s list</source>
        <translation>Projekt nicht in Toggls Liste</translation>
    </message>
    <message>
        <source>Project reference</source>
        <translation>Projektreferenz</translation>
    </message>
    <message>
        <source>Project without an amount</source>
        <translation>Projekt ohne Betrag</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Projects by day</source>
        <translation>Projekte nach Tag</translation>
    </message>
    <message>
        <source>Projects by month</source>
        <translation>Projekte nach Monat</translation>
    </message>
    <message>
        <source>Projects by week</source>
        <translation>Projekte nach Woche</translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation>Enthaltene Projekte</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Stundensätze</translation>
    </message>
    <message>
        <source>Read from Toggl at</source>
        <translation>Von Toggl gelesen am</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>Bemerkung erhalten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Requests to Toggl</source>
        <translation>Anfragen an Toggl</translation>
    </message>
    <message>
        <source>Rest too short</source>
        <translation>Ruhezeit zu kurz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rounded decimal</source>
        <translation>Gerundet dezimal</translation>
    </message>
    <message>
        <source>Rounded decimal hours</source>
        <translation>Gerundete Dezimalstunden</translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation>Gerundete Stunden</translation>
    </message>
    <message>
        <source>Rounded seconds</source>
        <translation>Gerundete Sekunden</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Rounding {amount}</source>
        <translation>Rundung {amount}</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Seconds are not shown, so that columns may not add up by minutes; the totals are exact.</source>
        <translation>Sekunden werden nicht gezeigt; Spalten gehen daher vielleicht um Minuten nicht auf, die Summen sind genau.</translation>
    </message>
    <message>
        <source>Seconds in data</source>
        <translation>Sekunden in den Daten</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Sheet of a person and data</source>
        <translation>Blatt einer Person und Daten</translation>
    </message>
    <message>
        <source>Sheet of a project and data</source>
        <translation>Blatt eines Projekts und Daten</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Since {moment}: {people} people, {more}, {less}; the total is now {total} (was {before})</source>
        <translation>Seit {moment}: {people} Personen, {more}, {less}; die Summe ist jetzt {total} (war {before})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start and end do not fit the duration</source>
        <translation>Beginn und Ende passen nicht zur Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sum of data</source>
        <translation>Summe der Daten</translation>
    </message>
    <message>
        <source>Sum of entries</source>
        <translation>Summe der Einträge</translation>
    </message>
    <message>
        <source>Sum of people</source>
        <translation>Summe der Personen</translation>
    </message>
    <message>
        <source>Sum of people by project</source>
        <translation>Summe der Personen nach Projekt</translation>
    </message>
    <message>
        <source>Sum of projects</source>
        <translation>Summe der Projekte</translation>
    </message>
    <message>
        <source>Sum of {sheet}</source>
        <translation>Summe von {sheet}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vorgesetzte/r</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the earlier hours are of other days.</source>
        <translation>Es gibt nichts zu vergleichen: Die früheren Stunden sind von anderen Tagen.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Time sheet not approved</source>
        <translation>Stundenzettel nicht genehmigt</translation>
    </message>
    <message>
        <source>Time sheet not submitted</source>
        <translation>Stundenzettel nicht eingereicht</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Toggl gives none</source>
        <translation>Toggl nennt keinen</translation>
    </message>
    <message>
        <source>Toggl&apos;s own total</source>
        <translation>Toggls eigene Summe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total decimal hours</source>
        <translation>Dezimalstunden gesamt</translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation>Stunden gesamt</translation>
    </message>
    <message>
        <source>Totals follow the filter: hide rows and they count what is left.</source>
        <translation>Summen folgen dem Filter: Blenden Sie Zeilen aus, und sie zählen, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Tracked days</source>
        <translation>Tage mit Zeiten</translation>
    </message>
    <message>
        <source>Tracked seconds</source>
        <translation>Erfasste Sekunden</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Used in all</source>
        <translation>Insgesamt verbraucht</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Very short entry</source>
        <translation>Sehr kurzer Eintrag</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week differs from the target</source>
        <translation>Woche weicht vom Soll ab</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What counts as open</source>
        <translation>Was als offen gilt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
    <message>
        <source>Without a description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>Without a project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Without a task</source>
        <translation>Ohne Aufgabe</translation>
    </message>
    <message>
        <source>Without client</source>
        <translation>Ohne Kunde</translation>
    </message>
    <message>
        <source>Without project</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>Without tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Without task</source>
        <translation>Ohne Aufgabe</translation>
    </message>
    <message>
        <source>Work on a holiday</source>
        <translation>Arbeit am Feiertag</translation>
    </message>
    <message>
        <source>Work on a weekend</source>
        <translation>Arbeit am Wochenende</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as Toggl gives them</source>
        <translation>wie Toggl sie liefert</translation>
    </message>
    <message>
        <source>as the clock of the person showed them</source>
        <translation>wie die Uhr der Person sie zeigte</translation>
    </message>
    <message>
        <source>as the clock of the person showed them; as Toggl sent them for {count} people whose time zone is not known</source>
        <translation>wie die Uhr der Person sie zeigte; bei {count} Personen, deren Zeitzone nicht bekannt ist, wie Toggl sie geschickt hat</translation>
    </message>
    <message>
        <source>billable time without a rate</source>
        <translation>abrechenbare Zeit ohne Stundensatz</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tagen</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monaten</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Wochen</translation>
    </message>
    <message>
        <source>descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>each entry on the sheet of its person, too</source>
        <translation>jeder Eintrag auch auf dem Blatt seiner Person</translation>
    </message>
    <message>
        <source>each person, project and period down to {minutes} minutes; the other hours stay exact</source>
        <translation>jede Person, jedes Projekt und jeder Zeitraum auf {minutes} Minuten abgerundet; die anderen Stunden bleiben genau</translation>
    </message>
    <message>
        <source>each person, project and period to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation>jede Person, jedes Projekt und jeder Zeitraum kaufmännisch auf {minutes} Minuten gerundet; die anderen Stunden bleiben genau</translation>
    </message>
    <message>
        <source>each person, project and period up to {minutes} minutes; the other hours stay exact</source>
        <translation>jede Person, jedes Projekt und jeder Zeitraum auf {minutes} Minuten aufgerundet; die anderen Stunden bleiben genau</translation>
    </message>
    <message>
        <source>each time entry down to {minutes} minutes; the other hours stay exact</source>
        <translation>jeder Zeiteintrag auf {minutes} Minuten abgerundet; die anderen Stunden bleiben genau</translation>
    </message>
    <message>
        <source>each time entry to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation>jeder Zeiteintrag auf {minutes} Minuten gerundet; die anderen Stunden bleiben genau</translation>
    </message>
    <message>
        <source>each time entry up to {minutes} minutes; the other hours stay exact</source>
        <translation>jeder Zeiteintrag auf {minutes} Minuten aufgerundet; die anderen Stunden bleiben genau</translation>
    </message>
    <message>
        <source>empty where Toggl sent none; empty means not known, not zero</source>
        <translation>leer, wo Toggl keine geschickt hat; leer heißt nicht bekannt, nicht null</translation>
    </message>
    <message>
        <source>empty, because Toggl sent none; empty means not known, not zero</source>
        <translation>leer, weil Toggl keine geschickt hat; leer heißt nicht bekannt, nicht null</translation>
    </message>
    <message>
        <source>every time entry would tell more</source>
        <translation>jeder Zeiteintrag würde mehr zeigen</translation>
    </message>
    <message>
        <source>every time entry, proven against Toggl&apos;s own hours</source>
        <translation>jeder Zeiteintrag, geprüft gegen Toggls eigene Stunden</translation>
    </message>
    <message>
        <source>hours and minutes; what a column shows adds up</source>
        <translation>Stunden und Minuten; was eine Spalte zeigt, geht auf</translation>
    </message>
    <message>
        <source>hours, minutes and seconds; what a column shows adds up</source>
        <translation>Stunden, Minuten und Sekunden; was eine Spalte zeigt, geht auf</translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation>in mehreren Währungen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>kein Stundensatz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>none; hours are exact to the second</source>
        <translation>keine; die Stunden sind auf die Sekunde genau</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>only what Toggl shows to this role</source>
        <translation>nur, was Toggl dieser Rolle zeigt</translation>
    </message>
    <message>
        <source>other absence</source>
        <translation>sonstige Abwesenheit</translation>
    </message>
    <message>
        <source>people&apos;s names</source>
        <translation>Namen der Personen</translation>
    </message>
    <message>
        <source>rate and hours do not make up Toggl&apos;s amount</source>
        <translation>Stundensatz und Stunden ergeben nicht Toggls Betrag</translation>
    </message>
    <message>
        <source>sees everybody&apos;s time</source>
        <translation>sieht die Zeiten aller</translation>
    </message>
    <message>
        <source>selected people</source>
        <translation>ausgewählte Personen</translation>
    </message>
    <message>
        <source>selected projects</source>
        <translation>ausgewählte Projekte</translation>
    </message>
    <message>
        <source>several rates</source>
        <translation>mehrere Stundensätze</translation>
    </message>
    <message>
        <source>sheet removed</source>
        <translation>Blatt entfernt</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>the last export</source>
        <translation>dem letzten Export</translation>
    </message>
    <message>
        <source>today counts as a day that is over</source>
        <translation>heute zählt als vergangener Tag</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>{chosen} of {known} people</source>
        <translation>{chosen} von {known} Personen</translation>
    </message>
    <message>
        <source>{chosen} of {known} projects</source>
        <translation>{chosen} von {known} Projekten</translation>
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
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{figure} (h:mm)</source>
        <translation>{figure} (h:mm)</translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <translation>{first_day}. {first_month} {first_year} – {last_day}. {last_month} {last_year}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <translation>{first_day}. {first_month} – {last_day}. {last_month}</translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {year}</source>
        <translation>{first_day}. {first_month} – {last_day}. {last_month} {year}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month}</source>
        <translation>{first_day}.–{last_day}. {month}</translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month} {year}</source>
        <translation>{first_day}.–{last_day}. {month} {year}</translation>
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
        <translation>{year}-KW{week} ({days})</translation>
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
            <numerusform>%n Person hinzugefügt.</numerusform>
            <numerusform>%n Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(|s) of “{file}” cannot be understood.</source>
        <translation>
            <numerusform>%n Zelle von „{file}“ ist nicht zu verstehen.</numerusform>
            <numerusform>%n Zellen von „{file}“ sind nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add new people</source>
        <translation>Neue Personen hinzufügen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Contracts, holidays and absences: for target hours, differences and balances.</source>
        <translation>Verträge, Feiertage und Abwesenheiten: für Sollstunden, Differenzen und Salden.</translation>
    </message>
    <message>
        <source>Do without</source>
        <translation>Ohne auskommen</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Neue Datei…</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Noch keine Datei.</translation>
    </message>
    <message>
        <source>Open in Excel</source>
        <translation>In Excel öffnen</translation>
    </message>
    <message>
        <source>Please choose the file of working hours again, or save it in Excel as an .xlsx file without a password.</source>
        <translation>Bitte wählen Sie die Datei der Arbeitszeiten noch einmal aus, oder speichern Sie sie in Excel als .xlsx-Datei ohne Kennwort.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Working hours…</source>
        <translation>Arbeitszeiten…</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>ein Datum fehlt</translation>
    </message>
    <message>
        <source>are less than no hours</source>
        <translation>sind weniger als keine Stunden</translation>
    </message>
    <message>
        <source>are more than 24 hours</source>
        <translation>sind mehr als 24 Stunden</translation>
    </message>
    <message>
        <source>are no hours; 8:00 or 8 would be</source>
        <translation>sind keine Stunden; 8:00 oder 8 wären welche</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>ist weder ja noch nein</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>is no kind of absence; choose one from the list</source>
        <translation>ist keine Art von Abwesenheit; wählen Sie eine aus der Liste</translation>
    </message>
    <message>
        <source>is no known region; DE-BY, AT-9 or FR would be</source>
        <translation>ist keine bekannte Region; DE-BY, AT-9 oder FR wären welche</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>ist keine Regel</translation>
    </message>
    <message>
        <source>is no user ID</source>
        <translation>ist keine Benutzer-ID</translation>
    </message>
    <message>
        <source>no project in Toggl has this name</source>
        <translation>kein Projekt in Toggl heißt so</translation>
    </message>
    <message>
        <source>nobody of this name stands among the people</source>
        <translation>niemand dieses Namens steht bei den Personen</translation>
    </message>
    <message>
        <source>several people have this name; write the user ID instead</source>
        <translation>mehrere Personen heißen so; schreiben Sie stattdessen die Benutzer-ID</translation>
    </message>
    <message>
        <source>the column “{text}” is missing</source>
        <translation>die Spalte „{text}“ fehlt</translation>
    </message>
    <message>
        <source>the column “{text}” stands here twice</source>
        <translation>die Spalte „{text}“ steht hier zweimal</translation>
    </message>
    <message>
        <source>this person has another row from the same day on</source>
        <translation>diese Person hat noch eine Zeile ab demselben Tag</translation>
    </message>
    <message>
        <source>this sheet is missing</source>
        <translation>dieses Blatt fehlt</translation>
    </message>
    <message>
        <source>{place}: “{text}” – {reason}</source>
        <translation>{place}: „{text}“ – {reason}</translation>
    </message>
    <message>
        <source>“{file}” cannot be read.</source>
        <translation>„{file}“ kann nicht gelesen werden.</translation>
    </message>
</context>
</TS>
