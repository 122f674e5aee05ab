<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
    <name>Notes</name>
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
    <message>
        <source>Toggl gives no billable hours for this workspace; they are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not an administrator of this workspace, so Toggl may show you only a part of its time.</source>
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
    <message>
        <source>{left}, more at {time}</source>
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
    <name>Window</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
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
