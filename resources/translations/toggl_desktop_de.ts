<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl Export goes on, and files that were saved are complete. If it happens again, copy the details and send them to whoever looks after this program for you. They hold no token and no password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and password are right, but Toggl did not hand out an API token for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on at {time}. You can wait, or start again later: what was read is kept and not asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile. Please read the projects and people again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must start with https:// and hold nothing but the server’s name; http:// is possible on this computer only. Without TOGGL_API_URL the program talks to Toggl itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. What was read is kept, so starting again is quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask an administrator of your team at Toggl to invite you to the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask your IT department to allow connections to api.track.toggl.com, or to check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check both. If you sign in to Toggl with Google, Apple or your company’s account, use the API token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the internet connection and try again. What was read already is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the period and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check your API token, or your email and password, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a shorter period, fewer people or fewer projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose an end date that is not before the start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another name, or allow the file to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose another workspace, or ask an administrator of this one to give you access to its reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose days from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose one of these: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please close it in Excel and export again, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please copy it again from the end of your Toggl profile page. A token that was reset there is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please export without it, for example without project details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please free some space or choose another disk. The hours are still loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give both a start date and an end date, or the name of a period instead of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the number instead of the name: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave out the sheets per person or per project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look for a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please save it under another name or in another folder. The hours are still loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please select at least one project and one person, or another period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in with the API token from your Toggl profile page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please sign in with your API token, or with your email and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please split by months or weeks instead of days, or choose fewer people or projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again in a few minutes, or choose a shorter period. What was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again in a few minutes. What was read already is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again. If it happens again, copy the details and send them with the log file to whoever looks after this program for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try another period or other filters, or report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait a few minutes. Other programs that use the same Toggl account count as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write dates as year-month-day, for example 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Toggl plan of this workspace does not include this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Toggl is not secure, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing, is read-only or does not belong to you. Please choose another folder; the hours are still loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of your network did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report needs {needed} columns on one sheet; Excel allows {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report needs {needed} rows on one sheet; Excel allows {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report needs {needed} sheets; at most {allowed} are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address in TOGGL_API_URL cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client “{name}” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no period called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project “{name}” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace “{name}” in this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody called “{name}” in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space on the disk to save “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export with these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be exported as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate it was shown. In an office network, please ask your IT department to install the company’s certificate; otherwise check date and time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep wrong figures out of your workbook, nothing was exported. Please try again; if it happens again, look for a newer version of this program or report the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Toggl allows %n more attempt(|s) before it locks the sign-in for a while.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl asks for a break because too many requests came in a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl could not answer this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl did not accept this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl does not accept this API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl does not accept this email and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl has a problem at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl has no reports for these dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl has switched off a part of its service that this program needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl no longer knows what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl sent an answer that this program does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl’s hourly quota of requests is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Toggl account may not see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the name of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Toggl Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+← and Alt+→: the period before and after. Space: tick or untick a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose workspace and period at the left. Last month is chosen at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R: repeat the last export. Ctrl+Q: quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: export. Esc: cancel. F1: this page. F5: read the figures again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message has details that you can copy. The log folder opens from “About”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something looks wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are no administrator of the workspace, Toggl may show you only your own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows what will be in the workbook before any file is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no official Toggl product. Toggl and Toggl Track are names of their owner; Excel is a name of Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick projects and people. A rule like “all” or “all of a client” also takes in what is added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl Export is free software under the MIT licence. It is built with Qt and PySide6 (LGPL 3), Python (PSF licence), requests (Apache 2.0), openpyxl, keyring, truststore and platformdirs (MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl answers a limited number of requests an hour (30 on the Free plan). The line at the bottom says how many are left and what an export needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they run out, the program can wait and go on by itself. What was read is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Export to Excel…” asks for a place and writes the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Repeat last export” does the same again, for the same named period, in one click.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client {name}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List people with no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with time in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search projects and clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select those with time in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space selects a line or leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people show here once they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projects show here once they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (deactivated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About Toggl Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeat last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n (person|people) with time (is|are) no longer known to Toggl by name and (appears|appear) as “User” with a number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s) with time (is|are) no longer known to Toggl by name and (appears|appear) as “Project” with a number.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n project(|s) Toggl’s project details show another total than the people’s hours together. Time may have been changed while it was read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody tracked time in this period with these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project details are missing because your Toggl plan does not include them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows add up to {hours} h less than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows add up to {hours} h more than Toggl’s own total for the period. Time may have been changed while it was read; read it again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl does not show you the list of people in this workspace, so people without time cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Toggl gives no billable hours for %n row(|s); the billable totals do not include (it|them).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Toggl gives no billable hours for this workspace; they are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not an administrator of this workspace, so Toggl may show you only a part of its time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%n minute(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for each perso&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for each pro&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, rates and amounts of each project. Costs one more request for each project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out money, billable time, limits and people without time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open when d&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project details and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;unding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>16th to end of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st to 15th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <comment>days of several years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <comment>short week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {last_year}</source>
        <comment>days of one year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month}</source>
        <comment>short week in one month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {last_month} {last_year}</source>
        <comment>days of one month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_month}–{last_month} {year}</source>
        <comment>months of one year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last_day} {last_month} {last_year}</source>
        <comment>one day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>month of a year, e.g. October 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short month of a year, e.g. Oct 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>one day, e.g. Mon 5 Oct</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n (other|others)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(|s) selected: {hours} ({decimal} h)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the hours by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the hours by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the hours over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a split by months, weeks or days to see the hours over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workspace and a period to see the hours here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tracked time here with these filters. Try another period or more projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bars, longest first. {bars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns. Most: {most}. Least: {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>decimal hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {hours} h</source>
        <comment>a column of the chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {hours} h, {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Adding up the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking how many requests are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading project details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until it refills…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly quota is used up. Waiting until {time}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl did not answer as expected. Trying again in a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing sheet {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message numerus="yes">
        <source>%n request(|s) left this hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is loaded: this export needs no request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait and then go on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly quota will run out on the way. The export can wait until {time} and then go on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This export needs %n request(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This export needs about %n request(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{left}, more at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{remaining} of %n request(|s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%n (person|people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s) sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbook(|s) saved in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written; what was read is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to export {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat &amp;last export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was already saved when you cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language shows after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for &amp;newer versions once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember me on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where do I find it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open your Toggl profile page and scroll to its end.
2. Copy the API token there and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you sign in to Toggl with Google, Apple or your company’s account (SSO), use the API token instead. The password is exchanged for the token and then forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just looking? A made-up company, no account and no internet needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the token in this computer’s key store, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your Toggl profile page in the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in email and password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please paste your API token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long row of letters and digits at the end of your Toggl profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is no official Toggl product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team’s Toggl Track hours as an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@company.com</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>Version {version} is available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n day(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(|s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close messa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written to the log. You can go on; if it happens again, copy the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;riod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press “Refresh” to read the hours of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the hours from Toggl again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with the new figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save e&amp;lsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show over &amp;time (%n request(|s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close? No half workbook will be left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no safe place for the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no administrator of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until you quit; next time the program will ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will only see what Toggl shows to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <comment>in a file name, e.g. Acme hours 2026-10.xlsx</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and rates are Toggl&apos;s own. In {sheet}, an amount is billable time at the project&apos;s rate; it stays empty for projects with several rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable amount {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day over {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry counts in full on the day it started, in the time zone of the person who tracked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly rate {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of {workspace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in Toggl&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not in Toggl&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person without time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project not in Toggl&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from Toggl at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to Toggl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded decimal hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of people by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toggl&apos;s own total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total decimal hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals follow the filter: hide rows and they count what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracked seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week over {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Toggl gives them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person, project and period down to {minutes} minutes; the other hours stay exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person, project and period to the nearest {minutes} minutes; the other hours stay exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each person, project and period up to {minutes} minutes; the other hours stay exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty where Toggl sent none; empty means not known, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, because Toggl sent none; empty means not known, not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; hours are exact to the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what Toggl shows to this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees everybody&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{daily} hours a day, {weekly} hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {time} ({zone})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day} {first_month} {first_year} – {last_day} {last_month} {last_year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day} {first_month} – {last_day} {last_month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_day}–{last_day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_month} – {last_month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}-W{week} ({days})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}-{number} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
