<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>on {day}</source>
        <extracomment>in ago</extracomment>
        <translation>le {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>today</source>
        <extracomment>in ago</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>yesterday</source>
        <extracomment>in ago</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>{n} days ago</source>
        <extracomment>in ago</extracomment>
        <translation>il y a {n} jours</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Documents</source>
        <extracomment>_warn</extracomment>
        <translation>Ouvrir Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Open Models</source>
        <extracomment>_warn</extracomment>
        <translation>Ouvrir Modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>See what to do</source>
        <extracomment>show_message</extracomment>
        <translation>Marche à suivre</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>Start it</source>
        <extracomment>show_message</extracomment>
        <translation>Relancer</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The model stopped. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Le modèle s’est arrêté. Vos discussions sont intactes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The next question starts it again, or start it now.</source>
        <extracomment>show_message</extracomment>
        <translation>La prochaine question le relance, ou relancez-le maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} place.</source>
        <extracomment>the form for one</extracomment>
        <translation>Le coffre est endommagé en {n} endroit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>The vault is damaged in {n} places.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Le coffre est endommagé en {n} endroits.</translation>
    </message>
    <message>
        <location filename="../../app/ui/alerts.py"/>
        <source>What can be read is still there. Make no changes you would miss.</source>
        <extracomment>show_message</extracomment>
        <translation>Ce qui est lisible est encore là. Ne faites aucune modification que vous regretteriez de perdre.</translation>
    </message>
</context>
<context>
    <name>AnswerDetails</name>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Answer</source>
        <extracomment>in _figures</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Begun</source>
        <extracomment>in facts</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Context</source>
        <extracomment>in _figures</extracomment>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Copy</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Ended</source>
        <extracomment>in _figures</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>First word</source>
        <extracomment>in _figures</extracomment>
        <translation>Premier mot</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>How this answer was written</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Comment cette réponse a été écrite</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Length</source>
        <extracomment>in _sampling</extracomment>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Message</source>
        <extracomment>in facts</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Note</source>
        <extracomment>in facts</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Persona</source>
        <extracomment>in facts</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Prompt</source>
        <extracomment>in _figures</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Repeat penalty</source>
        <extracomment>in _sampling</extracomment>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sampling</source>
        <extracomment>in _sampling</extracomment>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Seed</source>
        <extracomment>in _sampling</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Sources</source>
        <extracomment>in facts</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Speed</source>
        <extracomment>in _figures</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Temperature</source>
        <extracomment>in _sampling</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Thoughts</source>
        <extracomment>in _figures</extracomment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>Written by</source>
        <extracomment>in facts</extracomment>
        <translation>Rédaction</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>after {seconds} s</source>
        <extracomment>in _figures</extracomment>
        <translation>après {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at its length limit</source>
        <extracomment>in _ends</extracomment>
        <translation>limite de longueur atteinte</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>au plus {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>at most {n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>au plus {n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>by itself</source>
        <extracomment>in _ends</extracomment>
        <translation>d’elle-même</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>in {n} parts</source>
        <extracomment>append</extracomment>
        <translation>en {n} parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>no model: the documents, word for word</source>
        <extracomment>in _writer</extracomment>
        <translation>aucun modèle : les documents, mot pour mot</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>when it was stopped</source>
        <extracomment>in _ends</extracomment>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} token in {seconds} s, before the answer</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} token en {seconds} s, avant la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in _figures, the form for any other number</extracomment>
        <translation>{n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens in {seconds} s, before the answer</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} tokens en {seconds} s, avant la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n} tokens, {cached} of them read before</source>
        <extracomment>in _figures</extracomment>
        <translation>{n} tokens, dont {cached} déjà lus</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{n}, drawn</source>
        <extracomment>in _sampling</extracomment>
        <translation>{n}, tirée au sort</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/details.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _figures</extracomment>
        <translation>{rate} tokens/s</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask now</source>
        <extracomment>FlatButton</extracomment>
        <translation>Demander maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Ask without what is not read yet</source>
        <extracomment>setToolTip</extracomment>
        <translation>Demander sans ce qui n’est pas encore lu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Attach</source>
        <extracomment>PasswordDialog, setText</extracomment>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attach files to this chat</source>
        <extracomment>choose_files</extracomment>
        <translation>Joindre des fichiers à cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Attached files</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Attaching…</source>
        <extracomment>say</extracomment>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Enter the password of {name}</source>
        <extracomment>in show_file</extracomment>
        <translation>Saisir le mot de passe de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again by itself, and with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Un nouvel essai a lieu automatiquement, et avec votre prochaine question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It is tried again with your next question.</source>
        <extracomment>append</extracomment>
        <translation>Un nouvel essai a lieu avec votre prochaine question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>It was attached where this chat comes from. Attach it again to ask about it.</source>
        <extracomment>append</extracomment>
        <translation>Il a été joint là d’où vient cette discussion. Joignez-le de nouveau pour l’interroger.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Its text, what was made of it and every quote from it in this chat are erased for good. What answers said in their own words stays, and so does the file on your disk.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Son texte, ce qui en a été tiré et toutes ses citations dans cette discussion sont effacés définitivement. Ce que les réponses ont dit avec leurs propres mots reste, ainsi que le fichier sur votre disque.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Look over the vault in Vault.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Vérifiez le coffre dans Coffre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Looking up what is attached…</source>
        <extracomment>say</extracomment>
        <translation>Recherche des pièces jointes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Read {name} again</source>
        <extracomment>in show_file</extracomment>
        <translation>Relire {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_bar.py"/>
        <source>Remove {name} from this chat</source>
        <extracomment>in show_file</extracomment>
        <translation>Retirer {name} de cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Remove “{name}” from this chat?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Retirer « {name} » de cette discussion ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachments.py"/>
        <source>Traces of the file were found after it was removed.</source>
        <extracomment>UserFacingError</extracomment>
        <translation>Des traces du fichier ont été trouvées après son retrait.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>not in this vault</source>
        <extracomment>in state</extracomment>
        <translation>absent de ce coffre</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading…</source>
        <extracomment>in reading, in state</extracomment>
        <translation>lecture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>reading… {percent} %</source>
        <extracomment>in reading</extracomment>
        <translation>lecture… {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>ready</source>
        <extracomment>in state</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting</source>
        <extracomment>in state</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: no model reads documents</source>
        <extracomment>get</extracomment>
        <translation>en attente : aucun modèle ne lit de documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: reading failed</source>
        <extracomment>get</extracomment>
        <translation>en attente : la lecture a échoué</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the disk is full</source>
        <extracomment>get</extracomment>
        <translation>en attente : le disque est plein</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>waiting: the reader did not start</source>
        <extracomment>get</extracomment>
        <translation>en attente : le lecteur n’a pas démarré</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>{n} files are still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>{n} fichiers sont encore en cours de lecture. Votre question sera posée juste après.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” could not be read, so your question was not asked yet.</source>
        <extracomment>in left_out</extracomment>
        <translation>« {name} » n’a pas pu être lu ; votre question n’a donc pas encore été posée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/attachment_words.py"/>
        <source>“{name}” is still being read. Your question is asked right after.</source>
        <extracomment>in waiting</extracomment>
        <translation>« {name} » est encore en cours de lecture. Votre question sera posée juste après.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up</source>
        <extracomment>CareDialog</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Back up…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backed up {when}, {size}</source>
        <extracomment>setText</extracomment>
        <translation>Sauvegardé {when}, {size}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Backup</source>
        <extracomment>label</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Choose a place on another disk or stick. Whoever restores the file needs the passphrase that you choose here; it stays the backup's, whatever becomes of yours.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Choisissez un emplacement sur un autre disque ou une clé USB. Quiconque restaure le fichier a besoin de la phrase de passe que vous choisissez ici ; elle reste celle de la sauvegarde, quoi que devienne la vôtre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Done, and read again page by page: {size}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>show_done</extracomment>
        <translation>Terminé, et relu page par page : {size}. Discussions : {chats}, messages : {messages}, documents : {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>File</source>
        <extracomment>NewFileField</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>No backup yet. If this disk fails, everything in here is lost.</source>
        <extracomment>setText</extracomment>
        <translation>Pas encore de sauvegarde. Si ce disque tombe en panne, tout ce qui est ici est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>One encrypted file with all chats, documents and settings, under a passphrase of its own. Models are not in it.</source>
        <extracomment>in __init__</extracomment>
        <translation>Un seul fichier chiffré avec toutes les discussions, tous les documents et les réglages, sous une phrase de passe à part. Les modèles n’y sont pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/backing_up.py"/>
        <source>Passphrase for the backup</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../app/ui/widgets/notices.py"/>
        <source>Dismiss</source>
        <extracomment>in __init__</extracomment>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>_say</extracomment>
        <translation>Annulé. Il n’en reste aucune trace.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>_say</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Choose…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Copying, encrypted anew:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Copie, avec un nouveau chiffrement :{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Looking over every page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Examen de chaque page :{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Making a key from the passphrase…</source>
        <extracomment>_say</extracomment>
        <translation>Calcul d’une clé à partir de la phrase de passe…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Reading it again, page by page:{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Relecture, page par page :{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>Saving what can be read…{share}</source>
        <extracomment>in _phase_words: {share} is empty, or begins with a space.</extracomment>
        <translation>Sauvetage de ce qui est lisible…{share}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/care_dialog.py"/>
        <source>What is lost</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ce qui est perdu</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <location filename="../../app/ui/sidebar/delegate.py"/>
        <source>Title of the chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Titre de la discussion</translation>
    </message>
</context>
<context>
    <name>ChatFiles</name>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Add as documents</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ajouter comme documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>All branches, not the shown one alone</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Toutes les branches, pas seulement celle qui est affichée</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>All chats ({n})</source>
        <extracomment>Choice</extracomment>
        <translation>Toutes les discussions ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another beginning</source>
        <extracomment>Words</extracomment>
        <translation>Un autre début</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Another branch, after “{text}”</source>
        <extracomment>Words</extracomment>
        <translation>Une autre branche, après « {text} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Answer</source>
        <extracomment>Words</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Attached: {names}</source>
        <extracomment>Words</extracomment>
        <translation>Pièces jointes : {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Broken off</source>
        <extracomment>Words</extracomment>
        <translation>Interrompue</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. Nothing was left behind.</source>
        <extracomment>partial</extracomment>
        <translation>Annulé. Il n’en reste aucune trace.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Cancelled. What came in so far stays.</source>
        <extracomment>show_cancelled</extracomment>
        <translation>Annulé. Ce qui a déjà été importé est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Chat {n}{title}: {message}</source>
        <extracomment>in failure: {title} is empty, or begins with a space.</extracomment>
        <translation>Discussion {n}{title} : {message}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Chats</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Chats that are here already are left alone. Of other programs come the questions and answers with all versions, but no system prompts.</source>
        <extracomment>__init__</extracomment>
        <translation>Les discussions déjà présentes restent telles quelles. Pour les autres programmes, les questions et les réponses sont reprises avec toutes leurs versions, mais pas les prompts système.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Contents</source>
        <extracomment>Words</extracomment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Details: model, tokens and speed</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Détails : modèle, tokens et vitesse</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Documents: {markings}</source>
        <extracomment>Words</extracomment>
        <translation>Documents : {markings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export</source>
        <extracomment>__init__</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Export chats</source>
        <extracomment>__init__</extracomment>
        <translation>Exporter des discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Exported {when}</source>
        <extracomment>Words</extracomment>
        <translation>Exporté le {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Failed</source>
        <extracomment>Words</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>File</source>
        <extracomment>NewFileField, in _fill</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Files of chats (*.json *.zip *.chat);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Fichiers de discussions (*.json *.zip *.chat);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Form</source>
        <extracomment>_box, in _fill</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>HTML: one page for any browser</source>
        <extracomment>in format_names</extracomment>
        <translation>HTML : une page pour tout navigateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>Import chats</source>
        <extracomment>__init__, choose_files</extracomment>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chat.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} discussion importée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Imported {n} chats.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} discussions importées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>JSON: everything, to import again</source>
        <extracomment>in format_names</extracomment>
        <translation>JSON : tout, pour réimporter</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Markdown: text for any editor</source>
        <extracomment>in format_names</extracomment>
        <translation>Markdown : du texte pour tout éditeur</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Model: {name}</source>
        <extracomment>Words</extracomment>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Nothing was imported.</source>
        <extracomment>in outcome</extracomment>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>PDF: pages to print or to file</source>
        <extracomment>in format_names</extracomment>
        <translation>PDF : des pages à imprimer ou à classer</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Question</source>
        <extracomment>Words</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Sources</source>
        <extracomment>Words</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>Sources: file, page and quote</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Sources : fichier, page et citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>Stopped before the end</source>
        <extracomment>Words</extracomment>
        <translation>Arrêtée avant la fin</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>System prompts and steps of tools stayed behind: {n}.</source>
        <extracomment>append</extracomment>
        <translation>Prompts système et étapes d’outils laissés de côté : {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The documents do not say.</source>
        <extracomment>Words</extracomment>
        <translation>Les documents ne le disent pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <extracomment>__init__</extracomment>
        <translation>Le fichier n’est pas chiffré : quiconque peut le lire lit les discussions. Cloister ne s’en occupe pas et ne le supprime pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>The nearest passages</source>
        <extracomment>Words</extracomment>
        <translation>Les passages les plus proches</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>The {n} chosen chats</source>
        <extracomment>Choice</extracomment>
        <translation>Les {n} discussions sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/export_dialog.py"/>
        <source>With</source>
        <extracomment>label</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chat,</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} discussion exportée,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>Wrote {n} chats,</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} discussions exportées,</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>does not support the sentence</source>
        <extracomment>Words</extracomment>
        <translation>n’étaye pas la phrase</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>page {n}</source>
        <extracomment>Words</extracomment>
        <translation>page {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chat written</source>
        <extracomment>the form for one</extracomment>
        <translation>{done} discussion sur {n} exportée</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>{done} of {n} chats written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{done} discussions sur {n} exportées</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{files}: chats of {program}</source>
        <extracomment>in __init__</extracomment>
        <translation>{files} : discussions de {program}</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chat imported</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} discussion importée</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{n} chats imported</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} discussions importées</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} could not be read.</source>
        <extracomment>the form for any other number, the form for one</extracomment>
        <translation>Illisibles : {n}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all its messages.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} était déjà présente, avec tous ses messages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{n} stood here already, with all their messages.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} étaient déjà présentes, avec tous leurs messages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/words.py"/>
        <source>{prompt} tokens read, {answer} written, {speed} tokens/s, first after {first} s</source>
        <extracomment>Words</extracomment>
        <translation>{prompt} tokens lus, {answer} écrits, {speed} tokens/s, premier après {first} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/import_dialog.py"/>
        <source>{said}, {n} here already</source>
        <extracomment>in show_told</extracomment>
        <translation>{said}, {n} déjà ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/acts.py"/>
        <source>“{title}”</source>
        <extracomment>Choice</extracomment>
        <translation>« {title} »</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>All documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Answer from: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Répondre d’après : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import a model in Models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Importez un modèle dans Modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Import chats…</source>
        <extracomment>addAction</extracomment>
        <translation>Importer des discussions…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Model: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>New chat</source>
        <extracomment>show_title</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents</source>
        <extracomment>in show_documents</extracomment>
        <translation>Aucun document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No documents: the model alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Aucun document : le modèle seul</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>No model</source>
        <extracomment>in show_models</extracomment>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only</source>
        <extracomment>in show_models</extracomment>
        <translation>Citations seules</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>_add_choice</extracomment>
        <translation>Citations seules : aucun modèle ne rédige</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>The attached files alone</source>
        <extracomment>in show_documents</extracomment>
        <translation>Les pièces jointes seules</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Then it is removed for good, unless you go on with it before</source>
        <extracomment>setToolTip</extracomment>
        <translation>Elle sera alors supprimée définitivement, sauf si vous la poursuivez avant</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Title of this chat</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Titre de cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>What can be done with this chat</source>
        <extracomment>IconButton</extracomment>
        <translation>Actions sur cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from</source>
        <extracomment>in show_documents</extracomment>
        <translation>Documents d’après lesquels cette discussion répond</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which documents this chat answers from, beside its attached files</source>
        <extracomment>in show_documents</extracomment>
        <translation>Documents d’après lesquels cette discussion répond, en plus de ses pièces jointes</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/header.py"/>
        <source>Which model answers, or the documents themselves</source>
        <extracomment>in show_models</extracomment>
        <translation>Ce qui répond : un modèle, ou les documents eux-mêmes</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_list.py"/>
        <source>Past chats</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Discussions passées</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Last week</source>
        <extracomment>in _heading_data</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>New chat</source>
        <extracomment>in _chat_data</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Older</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Pinned</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Today</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/model.py"/>
        <source>Yesterday</source>
        <extracomment>in _heading_data</extracomment>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Delete this version?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Supprimer cette version ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>It is deleted for good, with all that was said after it. The other versions stay.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Elle est supprimée définitivement, avec tout ce qui a été dit ensuite. Les autres versions restent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/jump.py"/>
        <source>Jump to newest</source>
        <extracomment>__init__</extracomment>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ChatPanes</name>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add a folder to ask about</source>
        <extracomment>choose_folder</extracomment>
        <translation>Ajouter un dossier à interroger</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat_panes.py"/>
        <source>Add files to ask about</source>
        <extracomment>choose_files</extracomment>
        <translation>Ajouter des fichiers à interroger</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <location filename="../../app/ui/chat_window.py"/>
        <source>Cloister</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Cloister</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Make, change and remove them</source>
        <extracomment>Command</extracomment>
        <translation>Les créer, les modifier et les supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>Quotes only: no model writes</source>
        <extracomment>Command</extracomment>
        <translation>Citations seules : aucun modèle ne rédige</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>edit prompts</source>
        <extracomment>Command</extracomment>
        <translation>modifier les prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>quotes</source>
        <extracomment>Command</extracomment>
        <translation>citations</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/commands.py"/>
        <source>{name}: {about}. {place} of {count}</source>
        <extracomment>in _say</extracomment>
        <translation>{name} : {about}. {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>About {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Environ {tokens} tokens ; ce modèle en lit {context} à la fois.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask the model…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Interrogez le modèle…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Ask your documents…</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Interrogez vos documents…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach</source>
        <extracomment>Pill</extracomment>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Attach files to this chat (Ctrl+Shift+A)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Joindre des fichiers à cette discussion (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift and Enter break the line, Up brings back a question.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Entrée envoie, Maj et Entrée passent à la ligne, Haut rappelle une question.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Entrée envoie, Maj+Entrée passe à la ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Send (Enter)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop</source>
        <extracomment>QuietButton</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stop this answer (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Arrêter cette réponse (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Stopping…</source>
        <extracomment>in _show_hint</extracomment>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Too long: {tokens} tokens; this model reads {context} at once.</source>
        <extracomment>in _estimated</extracomment>
        <translation>Trop long : {tokens} tokens ; ce modèle en lit {context} à la fois.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>Your question</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Votre question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · about {time} to the first word</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · environ {time} jusqu’au premier mot</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the oldest message will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · le message le plus ancien ne sera plus lu</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>{tokens} · the {n} oldest messages will no longer be read</source>
        <extracomment>in _estimated</extracomment>
        <translation>{tokens} · les {n} messages les plus anciens ne seront plus lus</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>~{n} token</source>
        <extracomment>the form for one</extracomment>
        <translation>~{n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/composer.py"/>
        <source>~{n} tokens</source>
        <extracomment>the form for any other number</extracomment>
        <translation>~{n} tokens</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../app/ui/confirm.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ContextControl</name>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Summary removed. None is written in this chat any more.</source>
        <extracomment>show_message</extracomment>
        <translation>Résumé retiré. Il n’en est plus écrit dans cette discussion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_control.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Contexte utilisé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context used: {percent} %</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Contexte utilisé : {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>Context {percent} %</source>
        <extracomment>setText</extracomment>
        <translation>Contexte {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_meter.py"/>
        <source>What the context window holds (Ctrl+I)</source>
        <extracomment>plain_tip</extracomment>
        <translation>Ce que contient la fenêtre de contexte (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>ContextPanel</name>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As in Settings</source>
        <extracomment>in show_memory</extracomment>
        <translation>Comme dans Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>As much as fits</source>
        <extracomment>in show_memory</extracomment>
        <translation>Autant que possible</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Close</source>
        <extracomment>IconButton</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Context window</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Fenêtre de contexte</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Earlier turns</source>
        <extracomment>_Part</extracomment>
        <translation>Échanges précédents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Free</source>
        <extracomment>_Part</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Kept for the answer</source>
        <extracomment>_Part</extracomment>
        <translation>Réservé à la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Memory of this chat</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Mémoire de cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Nothing to measure now: no model is loaded, or it is writing.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Rien à mesurer pour l’instant : aucun modèle n’est chargé, ou il est en train d’écrire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Question</source>
        <extracomment>_Part</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Rules and instructions</source>
        <extracomment>_Part</extracomment>
        <translation>Règles et instructions</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sources</source>
        <extracomment>_Part</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Sum up what no longer fits</source>
        <extracomment>paragraph, setAccessibleName</extracomment>
        <translation>Résumer ce qui ne tient plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>Summary</source>
        <extracomment>_Part</extracomment>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The answer begins after about {first} and may take {whole}.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>La réponse commence après environ {first} et peut prendre {whole}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last turn</source>
        <extracomment>in _turns_words</extracomment>
        <translation>Le dernier échange</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The last {n} turns</source>
        <extracomment>in _turns_words</extracomment>
        <translation>Les {n} derniers échanges</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The oldest message is not given to the model.</source>
        <extracomment>append</extracomment>
        <translation>Le message le plus ancien n’est pas donné au modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The question is too long for this model.</source>
        <extracomment>append</extracomment>
        <translation>La question est trop longue pour ce modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>The {n} oldest messages are not given to the model.</source>
        <extracomment>in _notes_of</extracomment>
        <translation>Les {n} messages les plus anciens ne sont pas donnés au modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>This model is given the question and the best sentences, and no turns.</source>
        <extracomment>append</extracomment>
        <translation>Ce modèle reçoit la question et les meilleures phrases, et aucun échange précédent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>{part}: {n} token</source>
        <extracomment>in show_use</extracomment>
        <translation>{part} : {n} token</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/context_panel.py"/>
        <source>{part}: {n} tokens</source>
        <extracomment>in show_use</extracomment>
        <translation>{part} : {n} tokens</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>1 source</source>
        <extracomment>append</extracomment>
        <translation>1 source</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Answer again</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Refaire la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Answer again, beside this answer (R)</source>
        <extracomment>Act</extracomment>
        <translation>Refaire la réponse, en gardant celle-ci (R)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer being written: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Réponse en cours : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Answer: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Réponse : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Ask this question differently; what is here stays (E)</source>
        <extracomment>in _acts</extracomment>
        <translation>Poser la question autrement ; ce qui est ici reste (E)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Attached: {names}</source>
        <extracomment>in attached_words</extracomment>
        <translation>Pièces jointes : {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Change what the model is told of all this</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Modifier ce qui est dit au modèle de tout cela</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Continue</source>
        <extracomment>Act</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Continue this answer</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Conversation</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/block_view.py"/>
        <source>Copy</source>
        <extracomment>Act, draw_text, horizontalAdvance</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer as plain text</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la réponse en texte brut</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy answer with its sources</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la réponse avec ses sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy code {n}</source>
        <extracomment>in _add_copies</extracomment>
        <translation>Copier le code {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy question</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Copy selection</source>
        <extracomment>addAction</extracomment>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Copy this answer (C)</source>
        <extracomment>Act</extracomment>
        <translation>Copier cette réponse (C)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Copy this code (K)</source>
        <extracomment>in spots</extracomment>
        <translation>Copier ce code (K)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Delete this version…</source>
        <extracomment>addAction</extracomment>
        <translation>Supprimer cette version…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are no longer read by the model</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Le modèle ne lit plus les messages précédents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Earlier messages are read by the model as a summary</source>
        <extracomment>in boundary_words</extracomment>
        <translation>Le modèle lit les messages précédents sous forme de résumé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Earlier version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Version précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Earlier version (Left)</source>
        <extracomment>Spot</extracomment>
        <translation>Version précédente (Gauche)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Edit</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit question</source>
        <extracomment>Act, in _add_acts</extracomment>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Edit the summary…</source>
        <extracomment>addAction</extracomment>
        <translation>Modifier le résumé…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/announcer.py"/>
        <source>End of the answer.</source>
        <extracomment>in finish</extracomment>
        <translation>Fin de la réponse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Go on from here (G)</source>
        <extracomment>Act</extracomment>
        <translation>Continuer à partir d’ici (G)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Hide the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Masquer le résumé (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Hide the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Masquer la réflexion (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>How this answer was written</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Comment cette réponse a été écrite</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>How this answer was written (D)</source>
        <extracomment>in spots</extracomment>
        <translation>Comment cette réponse a été écrite (D)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Later version</source>
        <extracomment>in _add_acts</extracomment>
        <translation>Version suivante</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/acts.py"/>
        <source>Later version (Right)</source>
        <extracomment>Spot</extracomment>
        <translation>Version suivante (Droite)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are no longer read by the model.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Le modèle ne lit plus les messages au-dessus de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary, which S shows.</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Les messages au-dessus de celui-ci sont lus sous forme d’un résumé, que S affiche.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Messages above this one are read as a summary: {text}</source>
        <extracomment>in _spoken_boundary</extracomment>
        <translation>Les messages au-dessus de celui-ci sont lus sous forme d’un résumé : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Nearest passages</source>
        <extracomment>in draw</extracomment>
        <translation>Passages les plus proches</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this.</source>
        <extracomment>in _not_said</extracomment>
        <translation>Aucun passage n’y répond.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>No passage answers this. The closest ones:</source>
        <extracomment>in _not_said</extracomment>
        <translation>Aucun passage n’y répond. Les plus proches :</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Not supported: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Non étayées : {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Quote selection in your question</source>
        <extracomment>addAction</extracomment>
        <translation>Citer la sélection dans votre question</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading 1 passage…</source>
        <extracomment>in _words</extracomment>
        <translation>Lecture d’un passage…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading part {number} of {count}</source>
        <extracomment>in part_words</extracomment>
        <translation>Lecture de la partie {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Reading {count} passages…</source>
        <extracomment>in _words</extracomment>
        <translation>Lecture de {count} passages…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Remove the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Retirer le résumé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Remove this summary, and write none here</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Retirer ce résumé et n’en écrire aucun ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Retry</source>
        <extracomment>Act</extracomment>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Select all of it</source>
        <extracomment>addAction</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the summary</source>
        <extracomment>addAction</extracomment>
        <translation>Afficher ou masquer le résumé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turn_menu.py"/>
        <source>Show or hide the thoughts</source>
        <extracomment>addAction</extracomment>
        <translation>Afficher ou masquer la réflexion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Show the sources (1 to 9 opens one)</source>
        <extracomment>in _acts</extracomment>
        <translation>Afficher les sources (1 à 9 en ouvre une)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Show the summary (S)</source>
        <extracomment>in _lay_out_head</extracomment>
        <translation>Afficher le résumé (S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Show the thoughts (T)</source>
        <extracomment>in spots</extracomment>
        <translation>Afficher la réflexion (T)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>Show this passage in its document</source>
        <extracomment>in spots</extracomment>
        <translation>Afficher ce passage dans son document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Sources</source>
        <extracomment>Act</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Sources: {count}.</source>
        <extracomment>append</extracomment>
        <translation>Sources : {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, by the model</source>
        <extracomment>in _head_words</extracomment>
        <translation>Résumé de ces messages, par le modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/boundary_piece.py"/>
        <source>Summary of these messages, in your words</source>
        <extracomment>in _head_words</extracomment>
        <translation>Résumé de ces messages, dans vos mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>T shows what the model thought.</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>T affiche ce que le modèle a pensé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>The documents do not say</source>
        <extracomment>in draw</extracomment>
        <translation>Les documents ne le disent pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The documents do not say. {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Les documents ne le disent pas. {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>The model is thinking. T shows its thoughts.</source>
        <extracomment>in spoken</extracomment>
        <translation>Le modèle réfléchit. T affiche sa réflexion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/pointing.py"/>
        <source>The passage does not support this sentence.</source>
        <extracomment>escape</extracomment>
        <translation>Le passage n’étaye pas cette phrase.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Thinking…</source>
        <extracomment>in _words</extracomment>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thinking… {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>Réflexion… {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer could not be finished. Your question is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Cette réponse n’a pas pu être terminée. Votre question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>This answer was cut off before it was finished. What came is kept.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Cette réponse a été interrompue avant la fin. Le texte reçu est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thought for {time}</source>
        <extracomment>in thought_words</extracomment>
        <translation>A réfléchi pendant {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>Thoughts</source>
        <extracomment>in thought_words</extracomment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Thoughts: {text}</source>
        <extracomment>in _spoken_thoughts</extracomment>
        <translation>Réflexion : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Try again</source>
        <extracomment>Act</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/conversation.py"/>
        <source>Up and Down go from turn to turn, Left and Right to its other versions. On an answer, 1 to 9 open its sources, C copies it, K copies its code, R asks again, G goes on with it, E edits its question, D tells how it was written, T shows what the model thought, S the summary of what it is not given any more.</source>
        <extracomment>setAccessibleDescription</extracomment>
        <translation>Haut et Bas vont de message en message, Gauche et Droite vers les autres versions d’un message. Sur une réponse, 1 à 9 ouvrent ses sources, C la copie, K copie son code, R refait la réponse, G la continue, E modifie sa question, D dit comment elle a été écrite, T affiche la réflexion du modèle, S le résumé de ce qui ne lui est plus donné.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>Version {place} of {count}.</source>
        <extracomment>in _spoken_version</extracomment>
        <translation>Version {place} sur {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>Word for word from your documents. No model wrote this.</source>
        <extracomment>in notices_above</extracomment>
        <translation>Mot pour mot d’après vos documents. Aucun modèle n’a rédigé ceci.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>Writing…</source>
        <extracomment>in _words</extracomment>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/turns.py"/>
        <source>You asked: {text}</source>
        <extracomment>in spoken</extracomment>
        <translation>Vous avez demandé : {text}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>You stopped this answer here.</source>
        <extracomment>in _state_notice</extracomment>
        <translation>Vous avez arrêté la réponse ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>not supported</source>
        <extracomment>render_segment</extracomment>
        <translation>non étayé</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{count} sources</source>
        <extracomment>append</extracomment>
        <translation>{count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{file} · page {page}</source>
        <extracomment>in source_name</extracomment>
        <translation>{file} · page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>{minutes} min {seconds} s</source>
        <extracomment>in _time</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more row is not shown; Copy takes them all.</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} ligne de plus n’est pas affichée ; Copier les prend toutes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_pieces.py"/>
        <source>{n} more rows are not shown; Copy takes them all.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} lignes de plus ne sont pas affichées ; Copier les prend toutes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/waiting.py"/>
        <source>{one} and {other}</source>
        <extracomment>in part_words</extracomment>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _details</extracomment>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/thought_piece.py"/>
        <source>{seconds} s</source>
        <extracomment>in _time</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/answer_foot.py"/>
        <source>{seconds} s to first word</source>
        <extracomment>append</extracomment>
        <translation>premier mot en {seconds} s</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the line</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Go on</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong inside Cloister</source>
        <extracomment>paragraph</extracomment>
        <translation>Une erreur s’est produite dans Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>What you had done before is kept. If it happens again, lock and unlock, or start Cloister anew. The line below holds no text of yours; it helps whoever looks after this program.</source>
        <extracomment>paragraph</extracomment>
        <translation>Ce que vous aviez fait avant est conservé. Si cela se reproduit, verrouillez et déverrouillez, ou relancez Cloister. La ligne ci-dessous ne contient aucun de vos textes ; elle aide la personne qui s’occupe de ce programme.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>__init__</extracomment>
        <translation>Détruire</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault?</source>
        <extracomment>__init__</extracomment>
        <translation>Détruire ce coffre ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Every chat, document, model and setting here is gone for good, and Cloister starts as on its first day. To go on, type the word “{word}”.</source>
        <extracomment>__init__</extracomment>
        <translation>Toutes les discussions, tous les documents, modèles et réglages de ce coffre disparaissent définitivement, et Cloister redémarre comme au premier jour. Pour continuer, saisissez le mot « {word} ».</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>The word that destroys</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Le mot qui détruit</translation>
    </message>
</context>
<context>
    <name>DestroyPanel</name>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Backups you made elsewhere are not reached. A flash disk may keep old copies of the keys; they open with your passphrase alone.</source>
        <extracomment>in __init__</extracomment>
        <translation>Les sauvegardes faites ailleurs ne sont pas touchées. Un disque flash peut garder d’anciennes copies des clés ; elles ne s’ouvrent qu’avec votre phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy</source>
        <extracomment>label</extracomment>
        <translation>Destruction</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy this vault</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Destroy…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Détruire…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/destroying.py"/>
        <source>Overwrites the keys, without which nothing of the vault can be read, then removes every chat, document, model and setting. Nobody can bring it back.</source>
        <extracomment>in __init__</extracomment>
        <translation>Écrase les clés, sans lesquelles rien du coffre ne peut être lu, puis supprime toutes les discussions, tous les documents, modèles et réglages. Personne ne peut les rétablir.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source> · they can still be asked</source>
        <extracomment>ElidedLabel</extracomment>
        <translation> · encore interrogeables</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton, add_action</extracomment>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Add folder…</source>
        <extracomment>PrimaryButton, add_action</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Added</source>
        <extracomment>in _titles</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>All collections</source>
        <extracomment>in _fill_menu, in _word</extracomment>
        <translation>Toutes les collections</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>An import was not finished</source>
        <extracomment>in _paused</extracomment>
        <translation>Un import n’est pas terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>As this site reads: {languages}</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Langues du site : {languages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <location filename="../../app/ui/library/languages.py"/>
        <location filename="../../app/ui/library/password.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton, QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Collection: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Collection : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Compare</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Compare {files}</source>
        <extracomment>in comparison_question: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Compare {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/table.py"/>
        <source>Documents</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Documents you add next go into it. A chat can ask one collection alone.</source>
        <extracomment>paragraph</extracomment>
        <translation>Les prochains documents que vous ajouterez y iront. Une discussion peut se limiter à une collection.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders anywhere in this window. Nothing leaves this machine; texts and vectors are kept encrypted.</source>
        <extracomment>paragraph</extracomment>
        <translation>Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre. Rien ne quitte cette machine ; textes et vecteurs sont conservés chiffrés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>Drop files or folders here: PDF, Word, HTML, mail, tables, plain text. They are read on this machine and kept encrypted; nothing leaves it.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Déposez ici des fichiers ou des dossiers : PDF, Word, HTML, courriels, tableaux, texte brut. Ils sont lus sur cette machine et conservés chiffrés ; rien n’en sort.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to add to “{name}”</source>
        <extracomment>in _zones</extracomment>
        <translation>Déposez pour ajouter à « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/drop.py"/>
        <source>Drop to attach to this chat</source>
        <extracomment>in _zones</extracomment>
        <translation>Déposez pour joindre à cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Enter password…</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter by name</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Filter documents by name</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Filtrer les documents par nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>For example: Harbour reports</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Par exemple : Rapports portuaires</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Forget problems</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ignorer les problèmes</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import</source>
        <extracomment>PasswordDialog</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Import again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Réimporter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Indexing</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Indexation</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Indexing {files}</source>
        <extracomment>in _running</extracomment>
        <translation>Indexation : {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>It failed so twice and is not tried again by itself.</source>
        <extracomment>append</extracomment>
        <translation>Il a échoué deux fois ainsi et n’est plus réessayé automatiquement.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>It opens the file. It stays in memory until the vault is locked, and is written nowhere.</source>
        <extracomment>paragraph</extracomment>
        <translation>Il ouvre le fichier. Il reste en mémoire jusqu’au verrouillage du coffre et n’est écrit nulle part.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Its file is gone from the watched folder. It can still be asked.</source>
        <extracomment>in state_tip</extracomment>
        <translation>Son fichier a disparu du dossier surveillé. Il peut encore être interrogé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Languages of pictures</source>
        <extracomment>in __init__</extracomment>
        <translation>Langues des images</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Languages of pictures in “{collection}”…</source>
        <extracomment>in _fill_menu</extracomment>
        <translation>Langues des images de « {collection} »…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Loading…</source>
        <extracomment>PagePart</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Looked again: nothing of it is left but what answers said.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Après contrôle : il n’en reste rien, sauf ce que disaient les réponses.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Looking at the files…</source>
        <extracomment>CardContent</extracomment>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Name</source>
        <extracomment>in _titles</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>Name of the collection</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Nom de la collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/collections.py"/>
        <source>New collection…</source>
        <extracomment>addAction</extracomment>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Page suivante (Page suiv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/layout.py"/>
        <source>No documents yet</source>
        <extracomment>EmptyState</extracomment>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Nothing was removed: these files are there again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Rien n’a été retiré : ces fichiers sont de nouveau là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Open text</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Ouvrir le texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Page {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Pages</source>
        <extracomment>in _titles</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Part {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Partie {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>Passages</source>
        <extracomment>in _titles</extracomment>
        <translation>Passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/password.py"/>
        <source>Password of “{name}”</source>
        <extracomment>in __init__</extracomment>
        <translation>Mot de passe de « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Pause</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>Paused</source>
        <extracomment>in _paused</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will be read as {languages}.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Les images de « {collection} » seront lues en : {languages}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Pictures in “{collection}” will not be read: no such language is here.</source>
        <extracomment>in languages_text</extracomment>
        <translation>Les images de « {collection} » ne seront pas lues : aucune de ces langues n’est présente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Piece {n} of {count}</source>
        <extracomment>append</extracomment>
        <translation>Fragment {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Page précédente (Page préc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>Reading anew</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Relecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Remove</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Remove them…</source>
        <extracomment>DangerButton</extracomment>
        <translation>Les retirer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Remove {documents} that are gone from disk?</source>
        <extracomment>in gone_title</extracomment>
        <translation>Retirer ce qui a disparu du disque ({documents}) ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove {documents}?</source>
        <extracomment>in removal_title</extracomment>
        <translation>Retirer {documents} ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>in removal_title</extracomment>
        <translation>Retirer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Remove…</source>
        <extracomment>DangerButton, addAction</extracomment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Resume</source>
        <extracomment>QuietButton, in show_state</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Retry failed</source>
        <extracomment>QuietButton</extracomment>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>Scanned pages and pictures in “{collection}” are read in these languages; each takes its own time. A document that was read in others is read again when you import it again.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Les pages numérisées et les images de « {collection} » sont lues dans ces langues ; chacune prend du temps. Un document lu dans d’autres langues est relu quand vous le réimportez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show all</source>
        <extracomment>in _fold, in _word_problems</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Show fewer</source>
        <extracomment>in _fold</extracomment>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/progress_card.py"/>
        <source>Show problems ({n})</source>
        <extracomment>in _word_problems</extracomment>
        <translation>Afficher les problèmes ({n})</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/table_model.py"/>
        <source>State</source>
        <extracomment>in _titles</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>Stop watching</source>
        <extracomment>FlatButton</extracomment>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <location filename="../../app/ui/library/page.py"/>
        <source>Summarise</source>
        <extracomment>QuietButton, addAction</extracomment>
        <translation>Résumer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Summarise {files}</source>
        <extracomment>in summary_question: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Résume {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/viewer.py"/>
        <source>Text of {name}</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Texte de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>Their files are not in the watched folders any more. {documents}, with all passages, vectors, stored copies and quotes in your chats, would be erased for good.</source>
        <extracomment>in gone_question</extracomment>
        <translation>Leurs fichiers ne sont plus dans les dossiers surveillés. Seraient effacés définitivement : {documents}, avec tous les passages, vecteurs, copies conservées et citations dans vos discussions.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>Traces were found afterwards; remove them again.</source>
        <extracomment>in purge_text</extracomment>
        <translation>Des traces ont été trouvées ensuite ; recommencez le retrait.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/acts.py"/>
        <source>Try again</source>
        <extracomment>in show_menu</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Try the sample</source>
        <extracomment>add_action</extracomment>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <location filename="../../app/ui/library/watch_panel.py"/>
        <source>Watch a folder</source>
        <extracomment>choose_folder, setAccessibleName</extracomment>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch a folder…</source>
        <extracomment>QuietButton, add_action, in resizeEvent</extracomment>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/page.py"/>
        <source>Watch…</source>
        <extracomment>in resizeEvent</extracomment>
        <translation>Surveiller…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>a link</source>
        <extracomment>in _reasons</extracomment>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be opened</source>
        <extracomment>in _reasons</extracomment>
        <translation>ouverture impossible</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>could not be read</source>
        <extracomment>get</extracomment>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>damaged or incomplete</source>
        <extracomment>in _reasons</extracomment>
        <translation>endommagé ou incomplet</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>empty</source>
        <extracomment>in _reasons</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>failed: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>échec : {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>for {collection}</source>
        <extracomment>in facts</extracomment>
        <translation>pour {collection}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>gone from disk</source>
        <translation>disparu du disque</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>hidden</source>
        <extracomment>in _reasons</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>in quarantine: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>en quarantaine : {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed</source>
        <translation>indexé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>indexed · with a note</source>
        <extracomment>in state_text</extracomment>
        <translation>indexé · avec une remarque</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>left out: {reason}</source>
        <extracomment>in state_text</extracomment>
        <translation>laissé de côté : {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as a share tells of no changes</source>
        <translation>examiné chaque minute, car un partage réseau ne signale pas les changements</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at every minute, as the system's limit of watches is full</source>
        <translation>examiné chaque minute, car la limite de surveillance du système est atteinte</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looked at {when}</source>
        <extracomment>append</extracomment>
        <translation>examiné : {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>looking for the first time…</source>
        <extracomment>in _standing</extracomment>
        <translation>premier examen…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needed too much memory</source>
        <extracomment>in _reasons</extracomment>
        <translation>trop de mémoire nécessaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>needs a password</source>
        <extracomment>in _reasons</extracomment>
        <translation>mot de passe requis</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no longer there</source>
        <extracomment>in _reasons</extracomment>
        <translation>introuvable</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text found</source>
        <extracomment>in _reasons</extracomment>
        <translation>aucun texte trouvé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>no text, needs OCR</source>
        <extracomment>in _reasons</extracomment>
        <translation>aucun texte, OCR nécessaire</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>none is installed</source>
        <extracomment>in __init__</extracomment>
        <translation>aucune n’est installée</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>not a file</source>
        <extracomment>in _reasons</extracomment>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>paused</source>
        <extracomment>append, in _show</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>pausing after the file at hand</source>
        <extracomment>in _running</extracomment>
        <translation>pause après le fichier en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>the reader stopped</source>
        <extracomment>in _reasons</extracomment>
        <translation>le lecteur s’est arrêté</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>the rest is indexed and can be asked</source>
        <extracomment>in _facts_of_problems</extracomment>
        <translation>le reste est indexé et peut être interrogé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>too large</source>
        <extracomment>in _reasons</extracomment>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>took too long</source>
        <extracomment>in _reasons</extracomment>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>unknown kind of file</source>
        <extracomment>in _reasons</extracomment>
        <translation>type de fichier inconnu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>up to date</source>
        <extracomment>in _standing</extracomment>
        <translation>à jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>wrong password</source>
        <extracomment>in _reasons</extracomment>
        <translation>mot de passe erroné</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{done} of {files} done</source>
        <extracomment>in _paused</extracomment>
        <translation>{done} sur {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _of</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{files} indexed</source>
        <extracomment>in summary_text</extracomment>
        <translation>Indexation terminée : {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{gone} with {passages}, {vectors} and {citations}.</source>
        <extracomment>in purge_text</extracomment>
        <translation>{gone} avec {passages}, {vectors} et {citations}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/languages.py"/>
        <source>{language}: not installed here</source>
        <extracomment>in _named</extracomment>
        <translation>{language} : non installée ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} answers until then</source>
        <extracomment>append</extracomment>
        <translation>{name} répond d’ici là</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/reading_anew.py"/>
        <source>{name} reads your documents anew</source>
        <extracomment>in _show</extracomment>
        <translation>{name} relit vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} document</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} document is gone from disk</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} document a disparu du disque</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} document removed</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} document retiré</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} documents are gone from disk</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documents ont disparu du disque</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} documents removed</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} documents retirés</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} done</source>
        <extracomment>in progress_facts</extracomment>
        <translation>terminés : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} file</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file is being written</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} fichier en cours d’écriture</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} file needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} fichier à vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} file waits</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} fichier en attente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} files</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files are being written</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} fichiers en cours d’écriture</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <source>{n} files need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} fichiers à vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/content.py"/>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>{n} files wait</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} fichiers en attente</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by itself</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} en quarantaine, sans nouvel essai automatique</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} in quarantine, not tried again by themselves</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} en quarantaine, sans nouvel essai automatique</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} need attention</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} à vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} needs attention</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} à vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passage</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} passages/s</source>
        <extracomment>append</extracomment>
        <translation>{n} passages/s</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quote</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} quotes</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} citations</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheet</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} feuille</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} sheets</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} feuilles</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slide</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} diapositive</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} slides</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} diapositives</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vector</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} vecteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} vectors</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} vecteurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} was known</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} déjà connu</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folder</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} dossier surveillé</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_card.py"/>
        <source>{n} watched folders</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} dossiers surveillés</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{n} were known</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} déjà connus</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{one} and {other}</source>
        <extracomment>in enumerated</extracomment>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/words.py"/>
        <source>{passages}, their vectors, the stored copy and every quote from it in your chats are erased for good. The chats stay, and so do the files on your disk.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{passages}, avec leurs vecteurs, la copie conservée et toutes les citations qui en figurent dans vos discussions, sont effacés définitivement. Les discussions restent, ainsi que les fichiers sur votre disque.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/watch_words.py"/>
        <source>“{name}” is watched no more. Its documents stay.</source>
        <extracomment>in stopped</extracomment>
        <translation>« {name} » n’est plus surveillé. Ses documents restent.</translation>
    </message>
</context>
<context>
    <name>EditLine</name>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel</source>
        <extracomment>FlatButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Cancel the edit</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Editing a question: what came of it stays, in a version of its own.</source>
        <extracomment>in __init__</extracomment>
        <translation>Modification d’une question : la suite d’origine reste, dans sa propre version.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/editing.py"/>
        <source>Leave the question as it is (Esc)</source>
        <extracomment>setToolTip</extracomment>
        <translation>Laisser la question telle quelle (Échap)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and a conversation kept as {value}</source>
        <extracomment>part of a sentence</extracomment>
        <translation> et une conversation conservée en {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and one layer on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> et une couche sur le processeur graphique</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source> and {gpu_layers} layers on the graphics processor</source>
        <extracomment>part of a sentence</extracomment>
        <translation> et {gpu_layers} couches sur le processeur graphique</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source> and {more} more</source>
        <extracomment>part of a sentence</extracomment>
        <translation> et {more} de plus</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>'gpu_layers' must be a whole number from 0 to 4096. Nothing was changed.</source>
        <translation>« gpu_layers » doit être un nombre entier de 0 à 4096. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>'{file}' came from a watched folder that is paused, or that this site no longer lets be watched. Nothing was tried.</source>
        <translation>« {file} » vient d’un dossier surveillé qui est en pause, ou que ce site ne permet plus de surveiller. Rien n’a été tenté.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{file}' cannot be a file's name in a mirror</source>
        <extracomment>part of a sentence</extracomment>
        <translation>« {file} » ne peut pas être un nom de fichier dans un miroir</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: its SHA-256 differs. What came was deleted; nothing was installed.</source>
        <translation>« {file} » n’est pas le fichier signé par le site : son SHA-256 diffère. Ce qui a été reçu a été supprimé ; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{file}' is not the file that the site signed: {length} bytes instead of {size_bytes}. Nothing was installed.</source>
        <translation>« {file} » n’est pas le fichier signé par le site : {length} octets au lieu de {size_bytes}. Rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{file}' of '{name}' is not the file that the site signed. It was deleted; nothing was installed.</source>
        <translation>« {file} » de « {name} » n’est pas le fichier signé par le site. Il a été supprimé ; rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>'{file}' would be fetched from elsewhere than the mirror. Nothing was fetched.</source>
        <translation>« {file} » viendrait d’ailleurs que du miroir. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{folder}' is {value}. Nothing was changed.</source>
        <extracomment>{value} may be no folder / not there</extracomment>
        <translation>« {folder} » {value}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' cannot be switched off. Nothing was changed.</source>
        <translation>« {name} » ne peut pas être désactivé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' cannot be unpacked. Nothing was imported.</source>
        <translation>« {name} » ne peut pas être décompressé. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' could not be read ({value}).</source>
        <translation>« {name} » n’a pas pu être lu ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' did not come whole, so it is not installed. What came is kept.</source>
        <translation>« {name} » n’a pas été reçu en entier ; il n’est donc pas installé. Ce qui a été reçu est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' does not answer, so there is nothing to set for it. Nothing was changed.</source>
        <translation>« {name} » n’est pas un modèle qui répond ; il n’y a donc rien à régler pour lui. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>'{name}' fits: it needs about {needed_bytes}.</source>
        <translation>« {name} » tient en mémoire : il lui faut environ {needed_bytes}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{name}' holds more than {most} MiB of chats. Nothing was imported.</source>
        <translation>« {name} » contient plus de {most} Mio de discussions. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' is an adapter: it changes a model and cannot answer by itself. Nothing was changed.</source>
        <translation>« {name} » est un adaptateur : il modifie un modèle et ne peut pas répondre seul. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{name}' is larger than {value} MiB. Nothing was imported.</source>
        <translation>« {name} » dépasse {value} Mio. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>'{name}' is no adapter with its base model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>« {name} » n’est pas un adaptateur accompagné de son modèle de base</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>'{name}' is no adapter, so it cannot be added to a model. Nothing was changed.</source>
        <translation>« {name} » n’est pas un adaptateur ; il ne peut donc pas être ajouté à un modèle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>'{name}' is no embedder that Cloister can use: its files are {paths}. It was not installed.</source>
        <translation>« {name} » n’est pas un vectoriseur utilisable par Cloister : ses fichiers sont {paths}. Il n’a pas été installé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>'{name}' is no file of chats that Cloister knows.</source>
        <translation>« {name} » n’est pas un fichier de discussions que Cloister connaît.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is not a GGUF model file.</source>
        <translation>« {name} » n’est pas un fichier de modèle GGUF.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{name}' is not a file. Nothing was changed.</source>
        <translation>« {name} » n’est pas un fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>'{name}' is of a model in {count} files, and {parts} of them are here. Nothing was changed.</source>
        <translation>« {name} » fait partie d’un modèle en {count} fichiers, dont {parts} sont ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>'{name}' is one of {count} files of a model, and its name does not say which. Nothing was changed.</source>
        <translation>« {name} » est l’un des {count} fichiers d’un modèle, et son nom ne dit pas lequel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>'{name}' must be {wanted}. Nothing was changed.</source>
        <extracomment>{wanted} may be {what} from {least} to {most} / a text of at most {most} characters / a text / one of {allowed} / true or false</extracomment>
        <translation>« {name} » doit être {wanted}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>'{name}' was not imported</source>
        <extracomment>part of a sentence</extracomment>
        <translation>« {name} » n’a pas été importé</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot answer. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>« {name} » {uses} ; il ne peut pas répondre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>'{name}' {uses}; it cannot be chosen by itself. Nothing was changed.</source>
        <extracomment>{uses} may be turns text into vectors / is an adapter of another model / reads text in pictures / puts passages in order and checks answers</extracomment>
        <translation>« {name} » {uses} ; il ne peut pas être choisi seul. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' cannot be read ({value}).</source>
        <translation>« {path} » ne peut pas être lu ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>'{path}' cannot be read ({value}). Nothing was imported.</source>
        <translation>« {path} » ne peut pas être lu ({value}). Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' could not be written: {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>« {path} » n’a pas pu être écrit : {reason}. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' does not end like a backup: it is another file, or was cut off while it was copied. Nothing was made.</source>
        <translation>« {path} » ne se termine pas comme une sauvegarde : c’est un autre fichier, ou il a été tronqué pendant la copie. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>'{path}' is a file of the vault itself. Nothing was written.</source>
        <translation>« {path} » est un fichier du coffre lui-même. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>'{path}' is larger than any file of its kind</source>
        <extracomment>part of a sentence</extracomment>
        <translation>« {path} » est plus volumineux que tout fichier de ce type</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>'{path}' is no file. Nothing was changed.</source>
        <translation>« {path} » n’est pas un fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>'{path}' is not a file.</source>
        <translation>« {path} » n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>'{path}' is not an exported record of events.</source>
        <translation>« {path} » n’est pas un journal des événements exporté.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>'{path}' is not there. Nothing was changed.</source>
        <translation>« {path} » n’existe pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>'{path}' is not there. Nothing was imported.</source>
        <translation>« {path} » n’existe pas. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>'{path}' is watched for '{collection}' already, and '{path2}' lies on the same way. Nothing was changed.</source>
        <translation>« {path} » est déjà surveillé pour « {collection} », et « {path2} » le recoupe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>'{path}' lies in the data folder itself. Nothing was written.</source>
        <translation>« {path} » se trouve dans le dossier de données lui-même. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>'{path}' lies in the data folder itself: a backup there goes where the vault goes. Nothing was written.</source>
        <translation>« {path} » se trouve dans le dossier de données lui-même : une sauvegarde y suivrait le sort du coffre. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>'{path}' lies outside of what this site lets be watched. Nothing was changed.</source>
        <translation>« {path} » est hors de ce que ce site permet de surveiller. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick is larger than any file of its kind. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>« {path} », sur la clé USB, est plus volumineux que tout fichier de ce type. Rien n’en a été installé, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{path}' on the stick {why}; no station writes that. Nothing was installed from it, and nothing was changed on it.</source>
        <extracomment>{why} may be is a link or no plain file / leads out of the stick / is no plain file</extracomment>
        <translation>« {path} », sur la clé USB, {why} ; aucune station n’écrit cela. Rien n’en a été installé, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>'{path}' was made by a newer Cloister. Nothing was made.</source>
        <translation>« {path} » a été créé par une version plus récente de Cloister. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>'{root}' cannot be opened as a folder ({value}).</source>
        <translation>« {root} » ne peut pas être ouvert comme un dossier ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>'{shown}' cannot be used as a mirror: {why}. Nothing was asked of it.</source>
        <extracomment>{why} may be it holds characters that no address has / it must be https://HOST[:PORT][/PATH] and no more / it must begin with https:// / it is not an address</extracomment>
        <translation>« {shown} » ne peut pas servir de miroir : {why}. Rien ne lui a été demandé.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>'{target}' lies in the damaged home. Nothing was made.</source>
        <translation>« {target} » se trouve dans le dossier de données endommagé. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>'{text}' is not an id.</source>
        <translation>« {text} » n’est pas un identifiant.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>, and {device} of {device_bytes} graphics memory</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, et {device} sur {device_bytes} de mémoire graphique</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>, or type the recovery code instead</source>
        <extracomment>part of a sentence</extracomment>
        <translation>, ou saisissez plutôt le code de récupération</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>1 adds it as it was trained, 0 adds nothing.</source>
        <translation>1 l’ajoute tel qu’il a été entraîné, 0 n’ajoute rien.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A chat has {messages} messages, 20000 are the most that is read.</source>
        <translation>Une discussion a {messages} messages ; 20 000 au plus sont lus.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>A chat has {turns} messages, more than what is read.</source>
        <translation>Une discussion a {turns} messages, plus que Cloister n’en lit.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>A document that this answer came from was removed, and its sources with it.</source>
        <translation>Un document dont venait cette réponse a été retiré, et ses sources avec lui.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pairs.py"/>
        <source>A file of the cross-encoder is too large.</source>
        <translation>Un fichier de l’encodeur croisé est trop volumineux.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>A file of the embedder is too large.</source>
        <translation>Un fichier du vectoriseur est trop volumineux.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>A folder or a tag needs a name with a letter or a digit, of at most 60 characters. Nothing was changed.</source>
        <translation>Un dossier ou une étiquette a besoin d’un nom contenant une lettre ou un chiffre, de 60 caractères au plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>A later GPT4All wrote this chat (form {version}, 12 is the last that is read). Nothing was imported.</source>
        <translation>Une version plus récente de GPT4All a écrit cette discussion (format {version}, le dernier lu est 12). Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>A link inside a folder is not followed.</source>
        <translation>Un lien dans un dossier n’est pas suivi.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>A link leads from here to another file.</source>
        <translation>Un lien mène d’ici à un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>A link now leads from this folder to another one.</source>
        <translation>Un lien mène désormais de ce dossier à un autre.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A memory has 1 to 1000 turns, or is automatic. Nothing was changed.</source>
        <translation>Une mémoire a de 1 à 1000 échanges, ou est automatique. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat has more sources than what is read.</source>
        <translation>Un message de cette discussion a plus de sources que Cloister n’en lit.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A message of this chat is longer than what is read.</source>
        <translation>Un message de cette discussion est plus long que ce que lit Cloister.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model file could not be deleted</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Un fichier de modèle n’a pas pu être supprimé</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>A model has no setting '{name}' of its own. Nothing was changed.</source>
        <translation>Un modèle n’a pas de réglage propre « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>A model named '{name}' is installed already. Nothing was changed.</source>
        <translation>Un modèle nommé « {name} » est déjà installé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>A model named '{name}' is installed that is not the site's. It was not touched.</source>
        <translation>Un modèle nommé « {name} » est installé, mais ce n’est pas celui du site. Il n’a pas été touché.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>A model takes at most 4 adapters, each of them once. Nothing was changed.</source>
        <translation>Un modèle accepte au plus 4 adaptateurs, chacun une seule fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>A model that was fetched was not installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Un modèle récupéré n’a pas été installé</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>A newer version may know it. Until then choose another model.</source>
        <translation>Une version plus récente le connaît peut-être. D’ici là, choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>A page of the vault '{path}' is not as it was written, so what lies on it cannot be shown. Nothing was changed; the rest can still be read.</source>
        <translation>Une page du coffre « {path} » n’est pas telle qu’elle a été écrite ; ce qui s’y trouve ne peut pas être affiché. Rien n’a été modifié ; le reste peut toujours être lu.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>A part of Cloister ('{role}') reached the sandbox level '{level}', and the program that started it '{wanted}'. It was ended before it read anything.</source>
        <translation>Une partie de Cloister (« {role} ») a atteint le niveau de bac à sable « {level} », et le programme qui l’a lancée « {wanted} ». Elle a été arrêtée avant de lire quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>A persona needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Le nom d’une persona tient sur une ligne et en 60 caractères au plus, contient une lettre ou un chiffre, et n’a pas de caractères cachés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt has at most 20 variables. Nothing was changed.</source>
        <translation>Un prompt a au plus 20 variables. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a name of one line with a letter or a digit, of at most 60 characters, without hidden ones. Nothing was changed.</source>
        <translation>Le nom d’un prompt tient sur une ligne et en 60 caractères au plus, contient une lettre ou un chiffre, et n’a pas de caractères cachés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>A prompt needs a text of at most 8000 characters. Nothing was changed.</source>
        <translation>Un prompt a besoin d’un texte d’au plus 8000 caractères. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>A reranker gives one number; a checker has a label called 'entailment'.</source>
        <translation>Un reclasseur donne un seul nombre ; un vérificateur a une classe nommée « entailment ».</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>A stick needs no network process.</source>
        <translation>Une clé USB n’a pas besoin de processus réseau.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>A summary has 1 to 4000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Un résumé a de 1 à 4000 caractères</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A summary in this chat is of messages that are not in it.</source>
        <translation>Un résumé de cette discussion porte sur des messages qui n’y sont pas.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>A time in this chat is not a time.</source>
        <translation>Une date de cette discussion n’est pas valide.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Add documents, or ask the model.</source>
        <translation>Ajoutez des documents, ou interrogez le modèle.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Add them to a collection in Documents instead, and ask that.</source>
        <translation>Ajoutez-les plutôt à une collection dans Documents, et interrogez-la.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {seq} stands a line that is none of a record.</source>
        <translation>Après l’entrée {seq} se trouve une ligne qui n’appartient à aucune entrée.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>After record {signed_seq} no checkpoint signs what the file holds.</source>
        <translation>Après l’entrée {signed_seq}, aucun point de contrôle ne signe le contenu du fichier.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>An answer is being written in this branch. Nothing was deleted.</source>
        <translation>Une réponse est en cours d’écriture dans cette branche. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>An answer of this chat is nested deeper than any that GPT4All writes.</source>
        <translation>Une réponse de cette discussion est imbriquée plus profondément que ce qu’écrit GPT4All.</translation>
    </message>
    <message>
        <location filename="../../app/domain/ids.py"/>
        <source>An id looks like {kind}12.</source>
        <translation>Un identifiant ressemble à {kind}12.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Another Cloister is using '{parent}'. Nothing was changed.</source>
        <translation>Une autre instance de Cloister utilise « {parent} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Another answer is still being written. Your question is kept.</source>
        <translation>Une autre réponse est encore en cours d’écriture. Votre question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Answer with the name, or choose in Documents.</source>
        <translation>Répondez par le nom, ou choisissez dans Documents.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask again, or in other words.</source>
        <translation>Reposez la question, ou reformulez-la.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask again: the model starts anew by itself.</source>
        <translation>Reposez la question : le modèle redémarre de lui-même.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>Ask for more in a new question, or have it answered again.</source>
        <translation>Demandez-en plus dans une nouvelle question, ou faites refaire la réponse.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Ask for the model in one of these forms.</source>
        <translation>Demandez le modèle dans l’un de ces formats.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>Ask for the model in safetensors form.</source>
        <translation>Demandez le modèle au format safetensors.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Ask for the rest in a new question, or raise the context size.</source>
        <translation>Demandez la suite dans une nouvelle question, ou augmentez la taille du contexte.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Ask for the rest, have it answered again, or choose another model.</source>
        <translation>Demandez la suite, faites refaire la réponse, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Ask the administrator (audit.viewers). To check it: cloister audit verify</source>
        <translation>Demandez à l’administrateur (audit.viewers). Pour le vérifier : cloister audit verify</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Ask the administrator (chats.export).</source>
        <translation>Demandez à l’administrateur (chats.export).</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>Ask the administrator (chats.import).</source>
        <translation>Demandez à l’administrateur (chats.import).</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Ask the security officer whether the named one, SHA-256 {root_sha256}, is of a new station of the site. If so: --new-trust-root</source>
        <translation>Demandez au responsable de la sécurité si celle indiquée, SHA-256 {root_sha256}, est celle d’une nouvelle station du site. Si oui : --new-trust-root</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Ask the site's administrator for the model.</source>
        <translation>Demandez le modèle à l’administrateur du site.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator.</source>
        <translation>Demandez à l’administrateur du site.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Ask the site's administrator: certificate and authority file must match.</source>
        <translation>Demandez à l’administrateur du site : le certificat et le fichier de l’autorité doivent correspondre.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Ask whoever made the stick.</source>
        <translation>Demandez à la personne qui a préparé la clé USB.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Ask your administrator to install Tesseract with the language of the document.</source>
        <translation>Demandez à votre administrateur d’installer Tesseract avec la langue du document.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Ask {value}.</source>
        <extracomment>{value} may be the administrator of this machine</extracomment>
        <translation>Personne à contacter : {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>At record {seq} the code is not the one that was written down.</source>
        <translation>À l’entrée {seq}, le code n’est pas celui qui a été noté.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Attach it to its model: cloister models use MODEL --adapter '{name}'</source>
        <translation>Associez-le à son modèle : cloister models use MODEL --adapter '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Attach it to the model that it was trained from, in the same size.</source>
        <translation>Associez-le au modèle à partir duquel il a été entraîné, dans la même taille.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>Behind this chat stands something that is not known.</source>
        <translation>Après cette discussion, le fichier contient quelque chose d’inconnu.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Check its permissions, or choose another folder with --home.</source>
        <translation>Vérifiez ses droits, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Check its permissions, then import it again.</source>
        <translation>Vérifiez ses droits, puis réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it is still there and that you are allowed to read it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it opens in its own program and shows text.</source>
        <translation>Vérifiez qu’il s’ouvre dans son application d’origine et affiche du texte.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check that it was copied completely.</source>
        <translation>Vérifiez qu’il a été copié en entier.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>Check that the data folder is writable and the disk is not full.</source>
        <translation>Vérifiez qu’on peut écrire dans le dossier de données et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Check that the folder is there and may be written to, or choose another place.</source>
        <translation>Vérifiez que le dossier existe et qu’on peut y écrire, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever publishes the mirror.</source>
        <translation>Vérifiez l’adresse, ou demandez à la personne qui publie le miroir.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>Check the address, or ask whoever runs the mirror.</source>
        <translation>Vérifiez l’adresse, ou demandez à la personne qui gère le miroir.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the data folder's permissions.</source>
        <translation>Vérifiez les droits du dossier de données.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Vérifiez le disque et son espace libre, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Check the disk and its free space, then unlock again.</source>
        <translation>Vérifiez le disque et son espace libre, puis déverrouillez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Check the disk and the folder's permissions, then try again.</source>
        <translation>Vérifiez le disque et les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Check the disk or the stick, or choose another place.</source>
        <translation>Vérifiez le disque ou la clé USB, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Check the disk, the permissions and the free space, then try again.</source>
        <translation>Vérifiez le disque, les droits et l’espace libre, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Check the disk, then do it again.</source>
        <translation>Vérifiez le disque, puis recommencez.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Check the file and its permissions, then import it again.</source>
        <translation>Vérifiez le fichier et ses droits, puis réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Check the file, and the folder that --home names.</source>
        <translation>Vérifiez le fichier, et le dossier qu’indique --home.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Check the keyboard layout and Caps Lock, then try again{instead}.</source>
        <extracomment>{instead} may be , or type the recovery code instead</extracomment>
        <translation>Vérifiez la disposition du clavier et Verr. Maj, puis réessayez{instead}.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check the mirror's address or the stick, then try again.</source>
        <translation>Vérifiez l’adresse du miroir ou la clé USB, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Check the name, and whether you may read it.</source>
        <translation>Vérifiez le nom, et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Check the password; capital letters count.</source>
        <translation>Vérifiez le mot de passe ; les majuscules comptent.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Check the permissions of the data folder, then do it again: it goes on.</source>
        <translation>Vérifiez les droits du dossier de données, puis recommencez : l’opération reprendra où elle s’était arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Check this machine's date; if it is right, tell whoever publishes the mirror.</source>
        <translation>Vérifiez la date de cette machine ; si elle est juste, prévenez la personne qui publie le miroir.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Choose a folder below {told}.</source>
        <translation>Choisissez un dossier sous {told}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Choose a folder of your own with --home.</source>
        <translation>Choisissez un dossier à vous avec --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a model that answers, or an embedder: cloister models list</source>
        <translation>Choisissez un modèle qui répond, ou un vectoriseur : cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>Choose a model that answers: cloister models list</source>
        <translation>Choisissez un modèle qui répond : cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model that was made for chat.</source>
        <translation>Choisissez un modèle conçu pour la discussion.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Choose a model under Models.</source>
        <translation>Choisissez un modèle dans Modèles.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>Choose a new passphrase first.</source>
        <translation>Choisissez d’abord une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose a place on another disk or stick.</source>
        <translation>Choisissez un emplacement sur un autre disque ou une clé USB.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose a place outside it.</source>
        <translation>Choisissez un emplacement en dehors.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Choose a place outside the data folder.</source>
        <translation>Choisissez un emplacement hors du dossier de données.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose a smaller context instead.</source>
        <translation>Choisissez plutôt un contexte plus petit.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Choose another name, or say --replace to put the new backup in its place.</source>
        <translation>Choisissez un autre nom, ou ajoutez --replace pour mettre la nouvelle sauvegarde à sa place.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Choose another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>Choose another one of its kind instead: cloister models list</source>
        <translation>Choisissez plutôt un autre du même type : cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Choose another one: cloister models list</source>
        <translation>Choisissez-en un autre : cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre emplacement, ou libérez de l’espace.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>Choose files, or a folder that has some.</source>
        <translation>Choisissez des fichiers, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Choose others for the collection (cloister docs languages), or ask your administrator to install them for Tesseract.</source>
        <translation>Choisissez-en d’autres pour la collection (cloister docs languages), ou demandez à votre administrateur de les installer pour Tesseract.</translation>
    </message>
    <message>
        <location filename="../../app/workers/errors.py"/>
        <source>Cloister is locked.</source>
        <translation>Cloister est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Close Cloister and start it again.</source>
        <translation>Fermez Cloister et relancez-le.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Close other programs if memory is short, then go on; if it fails again, look with: cloister doctor</source>
        <translation>Fermez d’autres programmes si la mémoire manque, puis continuez ; en cas de nouvel échec, lancez : cloister doctor</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Close other programs, lower the context size, or choose a smaller model. {offers}</source>
        <translation>Fermez d’autres programmes, réduisez la taille du contexte, ou choisissez un modèle plus petit. {offers}</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Close the other window or command, or wait for it to end.</source>
        <translation>Fermez l’autre fenêtre ou commande, ou attendez qu’elle se termine.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Compare it with the paper, group by group.</source>
        <translation>Comparez-le à ce qui est noté sur le papier, groupe par groupe.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>Conversations cannot be kept as '{untrusted}'. Nothing was changed.</source>
        <translation>Les conversations ne peuvent pas être conservées en « {untrusted} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Copy it again from where it came from and compare its checksum.</source>
        <translation>Recopiez-le depuis son origine et comparez sa somme de contrôle.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>Copy it again from where it was kept, or use an older backup.</source>
        <translation>Recopiez-la depuis l’endroit où elle était gardée, ou utilisez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Correct it under Settings, Sampling in detail, or empty it.</source>
        <translation>Corrigez-le dans Réglages, Échantillonnage en détail, ou videz-le.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>Detach it ('{of}' --no-adapter)</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Détachez-le ('{of}' --no-adapter)</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Do not use this stick, and tell the site's security officer.</source>
        <translation>N’utilisez pas cette clé USB, et prévenez le responsable de la sécurité du site.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>Document {document} has no page at position {value}.</source>
        <translation>Le document {document} n’a pas de page à la position {value}.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page needs more memory than allowed: its text is shown.</source>
        <translation>L’affichage de cette page dépasse la mémoire autorisée : son texte est affiché.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Drawing this page takes longer than allowed: its text is shown.</source>
        <translation>L’affichage de cette page dépasse le temps autorisé : son texte est affiché.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Either a mirror or a stick, not both.</source>
        <translation>Soit un miroir, soit une clé USB, pas les deux.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Export fewer chats at a time.</source>
        <translation>Exportez moins de discussions à la fois.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/errors.py"/>
        <source>Files that can be read: Cloister's own (.json), ChatGPT's export (the .zip, or conversations.json in it), Open WebUI's export (.json) and GPT4All's chats (.chat).</source>
        <translation>Fichiers lisibles : ceux de Cloister (.json), l’export de ChatGPT (le .zip, ou le conversations.json qu’il contient), l’export d’Open WebUI (.json) et les discussions de GPT4All (.chat).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Free some space on the disk of the data folder, then open it again.</source>
        <translation>Libérez de l’espace sur le disque du dossier de données, puis rouvrez-le.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Free some space or check the folder's permissions, then try again.</source>
        <translation>Libérez de l’espace ou vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>Free some space, or choose another folder with --home.</source>
        <translation>Libérez de l’espace, ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>Free some space, or choose another place.</source>
        <translation>Libérez de l’espace, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, or fetch fewer models (--only NAME).</source>
        <translation>Libérez de l’espace, ou récupérez moins de modèles (--only NAME).</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Free some space, or name a folder on another disk.</source>
        <translation>Libérez de l’espace, ou indiquez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Free some space, then sync again; it goes on from there.</source>
        <translation>Libérez de l’espace, puis synchronisez de nouveau ; la synchronisation reprendra où elle s’était arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <location filename="../../app/services/streamed.py"/>
        <source>From your documents; no model wrote this.</source>
        <translation>Tiré de vos documents ; aucun modèle n’a rédigé ceci.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Get a fresh copy, or open it in its own program and save it again.</source>
        <translation>Procurez-vous une nouvelle copie, ou ouvrez-le dans son application d’origine et réenregistrez-le.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Give one of them another name in the file.</source>
        <translation>Donnez à l’un d’eux un autre nom dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>Give the address that the site's administrator named.</source>
        <translation>Donnez l’adresse indiquée par l’administrateur du site.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Have it answered again.</source>
        <translation>Faites refaire la réponse.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Have it answered again: what follows stays in a branch of its own.</source>
        <translation>Faites refaire la réponse : la suite reste dans sa propre branche.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>Have it exported or copied once more.</source>
        <translation>Faites-le exporter ou copier de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>Hidden {kind} were removed from the text ({count}).</source>
        <extracomment>{kind} may be text direction controls / zero-width characters / invisible tag characters</extracomment>
        <translation>Éléments cachés retirés du texte : {kind} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Hidden; not imported.</source>
        <translation>Masqué ; non importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>Import a GGUF file in Models, or add documents: their best passages are shown without a model too.</source>
        <translation>Importez un fichier GGUF dans Modèles, ou ajoutez des documents : leurs meilleurs passages sont affichés même sans modèle.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Import an embedder folder in Models, or run set-up again.</source>
        <translation>Importez un dossier de vectoriseur dans Modèles, ou relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Import by hand, or ask your administrator (documents.watch_roots).</source>
        <translation>Importez à la main, ou demandez à votre administrateur (documents.watch_roots).</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Import it again where originals are kept, and its pages can be seen.</source>
        <translation>Réimportez-le là où les originaux sont conservés pour voir ses pages.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Import it again with its password, or save a copy without one.</source>
        <translation>Réimportez-le avec son mot de passe, ou enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>Import it again.</source>
        <translation>Réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_gate.py"/>
        <source>Import it by hand: cloister docs add FILE</source>
        <translation>Importez-le à la main : cloister docs add FILE</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>Import the embedder again.</source>
        <translation>Réimportez le vectoriseur.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Install that version, or a later one, and open it with that.</source>
        <translation>Installez cette version, ou une plus récente, et ouvrez-le avec elle.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Install that version, or a later one, and restore it with that.</source>
        <translation>Installez cette version, ou une plus récente, et restaurez-le avec elle.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>Install the newer version, then sync again.</source>
        <translation>Installez la version plus récente, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Installed models keep working.</source>
        <translation>Les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Is it the right file? Personas and prompts take a few kilobytes.</source>
        <translation>Est-ce le bon fichier ? Les personas et les prompts prennent quelques kilo-octets.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It could not be read ({value}).</source>
        <translation>Lecture impossible ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>It has these: {settings}.</source>
        <translation>Réglages disponibles : {settings}.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It has {value} MB; this site allows {value2} MB a document.</source>
        <translation>Il fait {value} Mo ; ce site autorise {value2} Mo par document.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>It is a PEM file; ask the site's administrator.</source>
        <translation>C’est un fichier PEM ; demandez-le à l’administrateur du site.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>It is added to its model.</source>
        <translation>Il est ajouté à son modèle.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>It is the one chosen for the backup, or the vault's own of that day.</source>
        <translation>C’est celle choisie pour la sauvegarde, ou celle du coffre ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>It is to answer from one collection, and names none. Nothing was changed.</source>
        <translation>Elle doit répondre à partir d’une collection, et n’en indique aucune. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>It may be larger than this machine's memory, or the disk may be full.</source>
        <translation>Il dépasse peut-être la mémoire de cette machine, ou le disque est plein.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>It needs about {needed} with {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Il lui faut environ {needed} avec {context_tokens} tokens de contexte</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers none at all.</source>
        <translation>Il n’en propose aucun.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>It offers {named}{value}.</source>
        <extracomment>{value} may be  and {more} more</extracomment>
        <translation>Il propose {named}{value}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>It was made for a newer version, or its conversion went wrong. Get it anew from where your site keeps its models, or choose another one.</source>
        <translation>Il a été conçu pour une version plus récente, ou sa conversion a échoué. Récupérez-le de nouveau là où votre site conserve ses modèles, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Check its permissions.</source>
        <translation>Ses documents restent. Vérifiez ses droits.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. It is looked at again once it is there.</source>
        <translation>Ses documents restent. Il sera examiné de nouveau dès qu’il sera là.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Put it back, or stop watching it.</source>
        <translation>Ses documents restent. Remettez-le, ou cessez de le surveiller.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Its documents stay. Stop watching it, and watch the other one instead.</source>
        <translation>Ses documents restent. Cessez de le surveiller, et surveillez plutôt l’autre.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Its file is missing or damaged.</source>
        <translation>Son fichier est introuvable ou endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, as the site's policy allows.</source>
        <translation>Son propre gabarit de discussion, comme le permet la politique du site.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which Cloister knows.</source>
        <translation>Son propre gabarit de discussion, que Cloister connaît.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's policy approves.</source>
        <translation>Son propre gabarit de discussion, approuvé par la politique du site.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>Its own chat template, which the site's signatures approve.</source>
        <translation>Son propre gabarit de discussion, approuvé par les signatures du site.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>Its reader was ended by it more than once, so it is in quarantine and was not tried again. Other files are not affected. To try it all the same, name it: cloister docs retry FILE.</source>
        <translation>Il a provoqué plus d’une fois l’arrêt du lecteur ; il est donc en quarantaine et n’a pas été réessayé. Les autres fichiers ne sont pas touchés. Pour le réessayer quand même, indiquez-le : cloister docs retry FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>Keep those that the documents are in.</source>
        <translation>Gardez celles des documents.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave out --mirror or --media.</source>
        <translation>Retirez --mirror ou --media.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Leave the option out, or ask the administrator.</source>
        <translation>Retirez l’option, ou demandez à l’administrateur.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>List them with: cloister chats list</source>
        <translation>Listez-les avec : cloister chats list</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>List them with: cloister docs list</source>
        <translation>Listez-les avec : cloister docs list</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>List them with: cloister models list</source>
        <translation>Listez-les avec : cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>List them with: cloister {table} list</source>
        <translation>Listez-les avec : cloister {table} list</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>List those that are installed with: cloister docs languages</source>
        <translation>Listez celles qui sont installées avec : cloister docs languages</translation>
    </message>
    <message>
        <location filename="../../app/services/model_tuning.py"/>
        <source>List what is installed: cloister models list</source>
        <translation>Listez ce qui est installé : cloister models list</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>Look for a newer code: making one takes the one before away.</source>
        <translation>Cherchez un code plus récent : en créer un supprime le précédent.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Look whether it is there, is a file, and may be read by you.</source>
        <translation>Vérifiez qu’il existe, qu’il s’agit bien d’un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Make a copy under another name, and change that.</source>
        <translation>Faites une copie sous un autre nom, et modifiez-la.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>Make one with: cloister init</source>
        <translation>Créez-en un avec : cloister init</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Models are being fetched already.</source>
        <translation>Des modèles sont déjà en cours de récupération.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Models for llama.cpp have the ending .gguf.</source>
        <translation>Les modèles pour llama.cpp ont l’extension .gguf.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Models that are installed are untouched.</source>
        <translation>Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>Name a file that was made with: cloister audit export</source>
        <translation>Indiquez un fichier créé avec : cloister audit export</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Name a folder.</source>
        <translation>Indiquez un dossier.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Name an answer, as cloister chats show lists them.</source>
        <translation>Indiquez une réponse, telle que la liste cloister chats show.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>Name another folder, best on another disk.</source>
        <translation>Indiquez un autre dossier, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name its file: --ca FILE.</source>
        <translation>Indiquez son fichier : --ca FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Name its folder with --home.</source>
        <translation>Indiquez son dossier avec --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name one that is here.</source>
        <translation>Indiquez-en un qui existe ici.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name one with --mirror URL, or a stick with --media PATH.</source>
        <translation>Indiquez-en un avec --mirror URL, ou une clé USB avec --media PATH.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Name the collection.</source>
        <translation>Indiquez la collection.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>Name the file itself.</source>
        <translation>Indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>Name the file that 'cloister vault backup' made, or copy it again.</source>
        <translation>Indiquez le fichier créé par « cloister vault backup », ou recopiez-le.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Name the folder itself.</source>
        <translation>Indiquez le dossier lui-même.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models, or ask whoever made the stick.</source>
        <translation>Indiquez le dossier qui contient « tuf » et les modèles, ou demandez à la personne qui a préparé la clé USB.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Name the folder that holds 'tuf' and the models.</source>
        <translation>Indiquez le dossier qui contient « tuf » et les modèles.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Name the question before it.</source>
        <translation>Indiquez la question qui la précède.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made.</source>
        <translation>Indiquez le root.json créé par la station.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Name the root.json that the station made: --trust-root FILE.</source>
        <translation>Indiquez le root.json créé par la station : --trust-root FILE.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Name those you mean.</source>
        <translation>Indiquez ceux que vous voulez.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>No embedder is installed, so documents cannot be indexed. Chats are not affected.</source>
        <translation>Aucun vectoriseur n’est installé ; les documents ne peuvent pas être indexés. Les discussions ne sont pas touchées.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Aucun modèle de langage n’est installé</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>No language model is installed. Your question is kept.</source>
        <translation>Aucun modèle de langage n’est installé. Votre question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>No mirror is named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Aucun miroir n’est indiqué. Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>No model and no collection is called so. Nothing was changed.</source>
        <translation>Aucun modèle ni aucune collection ne porte ce nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage fits the filters (file:, type:, page:).</source>
        <translation>Aucun passage ne correspond aux filtres (file:, type:, page:).</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>No passage holds the quoted words as they stand. These come nearest.</source>
        <translation>Aucun passage ne contient les mots entre guillemets tels quels. Voici les plus proches.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyslots.py"/>
        <source>No passphrase opens this vault: without the recovery code nobody could open it. Nothing was changed.</source>
        <translation>Aucune phrase de passe n’ouvre ce coffre : sans le code de récupération, personne ne pourrait l’ouvrir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/cited.py"/>
        <source>No whole sentences stand in what was read, only names and figures.</source>
        <translation>Ce qui a été lu ne contient pas de phrases entières, seulement des noms et des chiffres.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Nobody says anything in this chat.</source>
        <translation>Personne ne dit rien dans cette discussion.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>None of its {parts} parts was read.</source>
        <translation>Aucune de ses {parts} parties n’a été lue.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>Not everything could be removed ({reason}). {what_holds}</source>
        <extracomment>{what_holds} may be The keys are gone: nothing of the vault can be read any more. / The vault is as it was, or its keys are gone.</extracomment>
        <translation>Tout n’a pas pu être supprimé ({reason}). {what_holds}</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>Not everything that happens here is recorded now: the record of events could not be written. All else works.</source>
        <translation>Une partie de ce qui se passe ici n’est pas consignée en ce moment : le journal des événements n’a pas pu être écrit. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Nothing was installed from it, and nothing was changed on it.</source>
        <translation>Rien n’en a été installé, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Nothing was installed or changed, and installed models keep working.</source>
        <translation>Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>Only a backup helps: cloister --home NEWFOLDER vault restore FILE</source>
        <translation>Seule une sauvegarde peut aider : cloister --home NEWFOLDER vault restore FILE</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>Open it in GPT4All, so that it is saved once more, and copy it again.</source>
        <translation>Ouvrez-la dans GPT4All pour qu’elle soit réenregistrée, puis recopiez-la.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Open it in its own program with its password, and save a copy without one.</source>
        <translation>Ouvrez-le dans son application d’origine avec son mot de passe, et enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Open it, or name another folder with --home.</source>
        <translation>Ouvrez-le, ou indiquez un autre dossier avec --home.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the document in its own program to see it.</source>
        <translation>Ouvrez le document dans son application d’origine pour la voir.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Open the file in its own program to see the page.</source>
        <translation>Ouvrez le fichier dans son application d’origine pour voir la page.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Other users may write to the data folder '{folder}'.</source>
        <translation>D’autres utilisateurs peuvent écrire dans le dossier de données « {folder} ».</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/picture.py"/>
        <source>Pages not read: {left} (recognition takes too long).</source>
        <translation>Pages non lues : {left} (la reconnaissance prend trop de temps).</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>Pages {what}: {count} ({reason}).</source>
        <extracomment>{what} may be not read / cut short; {reason} may be pictures only, and nothing to read them with is installed / pictures only, and recognition takes too long / at the document's end, and its time was up / after the first 5,000 / each after 400,000 characters</extracomment>
        <translation>Pages {what} : {count} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>Plug it in again, or use another one.</source>
        <translation>Rebranchez-la, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Prepare it where Cloister was set up with the 'torch' extra, then import that.</source>
        <translation>Préparez-le là où Cloister a été installé avec l’extra « torch », puis importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing a cross-encoder from safetensors needs PyTorch, which is not installed here.</source>
        <translation>La préparation d’un encodeur croisé depuis safetensors demande PyTorch, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing an embedder needs PyTorch, which is not installed here.</source>
        <translation>La préparation d’un vectoriseur demande PyTorch, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Preparing this cross-encoder failed; nothing was added.</source>
        <translation>La préparation de cet encodeur croisé a échoué ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>Preparing this embedder failed; nothing was added.</source>
        <translation>La préparation de ce vectoriseur a échoué ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>Put all its files into one folder and import the first.</source>
        <translation>Mettez tous ses fichiers dans un même dossier et importez le premier.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Put all its files into one folder and try again.</source>
        <translation>Mettez tous ses fichiers dans un même dossier et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>Put back a copy of this file from a backup; without it nobody can open the vault.</source>
        <translation>Restaurez une copie de ce fichier à partir d’une sauvegarde ; sans lui, personne ne peut ouvrir le coffre.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Put back the root.json that the station made.</source>
        <translation>Remettez en place le root.json créé par la station.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>Put back the whole data folder from a copy, or go on with a new vault.</source>
        <translation>Restaurez tout le dossier de données à partir d’une copie, ou continuez avec un nouveau coffre.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Put back the whole data folder from a copy: vault.db and keyslots belong together.</source>
        <translation>Restaurez tout le dossier de données à partir d’une copie : vault.db et keyslots vont ensemble.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>Put it back and import it again, or take it off the list of failed files (cloister docs failed --dismiss).</source>
        <translation>Remettez-le et réimportez-le, ou retirez-le de la liste des échecs (cloister docs failed --dismiss).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file needed more memory than allowed, so it was stopped.</source>
        <translation>La lecture de ce fichier a dépassé la mémoire autorisée ; elle a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Reading this file took longer than allowed, so it was stopped.</source>
        <translation>La lecture de ce fichier a dépassé le temps autorisé ; elle a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {expected} is missing.</source>
        <translation>L’entrée {expected} est manquante.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not as it was written, or not in its place.</source>
        <translation>L’entrée {seq} n’est pas telle qu’elle a été écrite, ou n’est pas à sa place.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} is not the one that its checkpoint signed.</source>
        <translation>L’entrée {seq} n’est pas celle que son point de contrôle a signée.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {seq} is not the one that the record ended with.</source>
        <translation>L’entrée {seq} n’est pas celle par laquelle le journal se terminait.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} stands after record {seq2}.</source>
        <translation>L’entrée {seq} se trouve après l’entrée {seq2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was not written with the key of its place.</source>
        <translation>L’entrée {seq} n’a pas été écrite avec la clé qui correspond à sa place.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Record {seq} was signed by a checkpoint, and is missing.</source>
        <translation>L’entrée {seq}, signée par un point de contrôle, est manquante.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>Record {value} was added past the end of the record.</source>
        <translation>L’entrée {value} a été ajoutée au-delà de la fin du journal.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>Records {expected} to {value} are missing.</source>
        <translation>Les entrées {expected} à {value} sont manquantes.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>Reinstall Cloister from its bundle.</source>
        <translation>Réinstallez Cloister depuis son paquet.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>Remove it and import it again.</source>
        <translation>Supprimez-le et réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Remove it first, or import under another name.</source>
        <translation>Supprimez-le d’abord, ou importez sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Remove it first: cloister models remove '{name}'</source>
        <translation>Supprimez-le d’abord : cloister models remove '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Remove it in Models and import it again.</source>
        <translation>Supprimez-le dans Modèles et réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>Remove it in Models, or import it again.</source>
        <translation>Supprimez-le dans Modèles, ou réimportez-le.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Remove it, then try again.</source>
        <translation>Supprimez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Remove one that is not used.</source>
        <translation>Supprimez-en un qui ne sert pas.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Remove some that are not used, or import fewer.</source>
        <translation>Supprimez-en quelques-uns qui ne servent pas, ou importez-en moins.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>Remove that one first, or import this one under another name.</source>
        <translation>Supprimez d’abord celui-là, ou importez celui-ci sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/locations.py"/>
        <source>Report this: it should be impossible.</source>
        <translation>Signalez-le : cela ne devrait pas être possible.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Run 'cloister doctor', or ask the administrator (sandbox.min_level).</source>
        <translation>Exécutez « cloister doctor », ou demandez à l’administrateur (sandbox.min_level).</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>Run 'cloister vault check', then restore a backup, or save what can be read with: cloister vault repair --to FOLDER</source>
        <translation>Exécutez « cloister vault check », puis restaurez une sauvegarde, ou sauvez ce qui est lisible avec : cloister vault repair --to FOLDER</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>Run 'make setup' again.</source>
        <translation>Exécutez de nouveau « make setup ».</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Run: cloister models sync</source>
        <translation>Exécutez : cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Save it as PDF, Word, OpenDocument, HTML or plain text and import that.</source>
        <translation>Enregistrez-le en PDF, Word, OpenDocument, HTML ou texte brut, et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves, word for word.</source>
        <translation>Phrases des documents eux-mêmes, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: no language model is installed.</source>
        <translation>Phrases des documents eux-mêmes : aucun modèle de langage n’est installé.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>Sentences of the documents themselves: the model is too small to summarise.</source>
        <translation>Phrases des documents eux-mêmes : le modèle est trop petit pour résumer.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Set the clock right. If it was ahead before, wait until that time has come.</source>
        <translation>Mettez l’horloge à l’heure. Si elle avançait auparavant, attendez que l’heure qu’elle indiquait soit passée.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>Shorten it, or choose a model with a larger context.</source>
        <translation>Raccourcissez-la, ou choisissez un modèle au contexte plus grand.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Shorten the question or the system prompt, or raise the context size.</source>
        <translation>Raccourcissez la question ou le prompt système, ou augmentez la taille du contexte.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Shorten the text.</source>
        <translation>Raccourcissez le texte.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>Small enough for any machine.</source>
        <translation>Assez petit pour n’importe quelle machine.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Something unexpected happened: {error}.</source>
        <translation>Un événement inattendu s’est produit : {error}.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Something was said after {message} already. Nothing was changed.</source>
        <translation>La discussion s’est déjà poursuivie après {message}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files, or save it again in its own program.</source>
        <translation>Divisez-le en fichiers plus petits, ou réenregistrez-le dans son application d’origine.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Split it, or write some of them out.</source>
        <translation>Divisez-le, ou remplacez certaines variables par leur texte.</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>Stop watching that one first.</source>
        <translation>Cessez d’abord de surveiller celui-là.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>Stopped. What was fetched so far is kept.</source>
        <translation>Arrêté. Ce qui a été récupéré jusqu’ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>Such a file is called NAME-00001-of-{count}.gguf.</source>
        <translation>Un tel fichier s’appelle NAME-00001-of-{count}.gguf.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync again: cloister models sync</source>
        <translation>Synchronisez de nouveau : cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/installing.py"/>
        <source>Sync again; if that does not help, tell the security officer.</source>
        <translation>Synchronisez de nouveau ; si cela ne suffit pas, prévenez le responsable de la sécurité.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>Sync again; it goes on from there.</source>
        <translation>Synchronisez de nouveau ; la synchronisation reprendra où elle s’était arrêtée.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Sync again; what is damaged is fetched anew: cloister models sync</source>
        <translation>Synchronisez de nouveau ; ce qui est endommagé est récupéré de nouveau : cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync first: cloister models sync</source>
        <translation>Synchronisez d’abord : cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Sync when the site has published a new one.</source>
        <translation>Synchronisez quand le site en aura publié une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>Take one with onnx/model.onnx, or prepare it where Cloister was set up with the 'torch' extra.</source>
        <translation>Prenez-en un avec onnx/model.onnx, ou préparez-le là où Cloister a été installé avec l’extra « torch ».</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>Take that right away (chmod go-w), or choose another folder with --home.</source>
        <translation>Retirez-leur ce droit (chmod go-w), ou choisissez un autre dossier avec --home.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>Tell whoever publishes the mirror.</source>
        <translation>Prévenez la personne qui publie le miroir.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>Tell whoever publishes the mirror; do not use another copy of it meanwhile.</source>
        <translation>Prévenez la personne qui publie le miroir ; d’ici là, n’en utilisez pas d’autre copie.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>Text in pictures was to be read as {lacking}, which {are} not installed here: it {done}. To install: {missing}; then import this file again.</source>
        <extracomment>{lacking} may be {first} and {last}; {are} may be are / is; {done} may be was read as {used} / was not read; {missing} may be apt-get install {names}</extracomment>
        <translation>Le texte des images devait être lu en {lacking}, mais {are} ici : il {done}. Pour installer : {missing} ; réimportez ensuite ce fichier.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>That would be {count} files; one chat takes 50. Nothing was attached.</source>
        <translation>Cela ferait {count} fichiers ; une discussion en accepte 50. Rien n’a été joint.</translation>
    </message>
    <message>
        <location filename="../../app/services/whole_documents.py"/>
        <source>That would be {documents} documents; {most} at most make one answer. Your question is kept.</source>
        <translation>Cela ferait {documents} documents ; une réponse en réunit {most} au plus. Votre question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The adapter '{adapter}' was not made for the model '{base}'. Nothing was changed.</source>
        <translation>L’adaptateur « {adapter} » n’a pas été conçu pour le modèle « {base} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The answer reached its length limit.</source>
        <translation>La réponse a atteint sa limite de longueur.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/attachments.py"/>
        <source>The attachment {name} was not read.</source>
        <translation>La pièce jointe {name} n’a pas été lue.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The authority that vouches for the mirror's certificate is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>L’autorité qui garantit le certificat du miroir n’est pas indiquée. Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The backup '{file}' could not be restored: {value}. Nothing was made.</source>
        <translation>La sauvegarde « {file} » n’a pas pu être restaurée : {value}. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>The backup '{path}' could not be written: {reason}. There is no backup of this name from now; the vault is as it was.</source>
        <extracomment>{reason} may be the disk or the stick refused it / the disk is full</extracomment>
        <translation>La sauvegarde « {path} » n’a pas pu être écrite : {reason}. Cette tentative n’a laissé aucune sauvegarde de ce nom ; le coffre est inchangé.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The backup '{path}' is damaged: {reason}. Nothing was made.</source>
        <extracomment>{reason} may be its bytes are not those that were written / a page is not as it was written / its last part is altered / bytes are missing in it, or were added</extracomment>
        <translation>La sauvegarde « {path} » est endommagée : {reason}. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: its own chat template failed when it was run. Answers may be worse.</source>
        <translation>Le format intégré « {family} », faute de mieux : l’exécution de son propre gabarit de discussion a échoué. Les réponses peuvent être moins bonnes.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', for want of a better one: nothing tells which it was made for. Answers may be worse.</source>
        <translation>Le format intégré « {family} », faute de mieux : rien n’indique pour lequel il a été conçu. Les réponses peuvent être moins bonnes.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}', which was chosen for this model.</source>
        <translation>Le format intégré « {family} », choisi pour ce modèle.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template failed when it was run.</source>
        <translation>Le format intégré « {family} » : l’exécution de son propre gabarit de discussion a échoué.</translation>
    </message>
    <message>
        <location filename="../../app/domain/models.py"/>
        <source>The built-in form '{family}': its own chat template is missing or not approved, and is not run.</source>
        <translation>Le format intégré « {family} » : son propre gabarit de discussion est absent ou n’est pas approuvé, et n’est pas exécuté.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The certificate of {where} is refused: {verify_message}. Models that are installed are untouched.</source>
        <translation>Le certificat de {where} est refusé : {verify_message}. Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>The chat as a whole can be deleted.</source>
        <translation>La discussion entière peut être supprimée.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>The checkpoint of record {seq} is not signed by its key.</source>
        <translation>Le point de contrôle de l’entrée {seq} n’est pas signé par sa clé.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The checkpoint of record {seq} is not signed by the key.</source>
        <translation>Le point de contrôle de l’entrée {seq} n’est pas signé par la clé.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The checkpoint of record {signed_seq} is missing.</source>
        <translation>Le point de contrôle de l’entrée {signed_seq} est manquant.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>The collection “{collection}” asks for {missing}, which {are} not installed here: {instead}. To install: {missing2}.</source>
        <extracomment>{missing} may be {first} and {last}; {are} may be are / is; {instead} may be pictures of text are read as {used} / pictures of text are not read; {missing2} may be apt-get install {names}</extracomment>
        <translation>La collection « {collection} » est à lire en {missing}, mais {are} ici : {instead}. Pour installer : {missing2}.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The conversations of '{name}' can be kept as {value} only. Nothing was changed.</source>
        <translation>Les conversations de « {name} » ne peuvent être conservées qu’en {value}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/vault/errors.py"/>
        <source>The copy '{path}' was written, but reading it again shows that {reason}. It was not kept; the vault is as it was.</source>
        <extracomment>{reason} may be its key is another one / the passphrase does not open it / it does not hold the same rows / page {unsound} is not as it was written</extracomment>
        <translation>La copie « {path} » a été écrite, mais sa relecture montre que {reason}. Elle n’a pas été conservée ; le coffre est inchangé.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder could not be loaded.</source>
        <translation>L’encodeur croisé n’a pas pu être chargé.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The cross-encoder could not be used. Your documents are safe.</source>
        <translation>L’encodeur croisé n’a pas pu être utilisé. Vos documents sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder failed on a text.</source>
        <translation>L’encodeur croisé a échoué sur un texte.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder gives no numbers.</source>
        <translation>L’encodeur croisé ne donne pas de nombres.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder has other labels than its config.json says.</source>
        <translation>L’encodeur croisé a d’autres classes que celles de son config.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/pair_scorer.py"/>
        <source>The cross-encoder wants other inputs than two texts.</source>
        <translation>L’encodeur croisé attend d’autres entrées que deux textes.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>The cross-encoder's config.json could not be read.</source>
        <translation>Le config.json de l’encodeur croisé n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's model is damaged, or is none that reads two texts and gives the labels that its config.json names.</source>
        <translation>Le modèle de l’encodeur croisé est endommagé, ou ne lit pas deux textes pour donner les classes indiquées dans son config.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's tokenizer.json is damaged.</source>
        <translation>Le tokenizer.json de l’encodeur croisé est endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>The cross-encoder's weights could not be loaded.</source>
        <translation>Les poids de l’encodeur croisé n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' belongs to another user.</source>
        <translation>Le dossier de données « {folder} » appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' cannot be used: {reason}.</source>
        <extracomment>{reason} may be it is not a folder / this user may not read and write it</extracomment>
        <translation>Le dossier de données « {folder} » ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>The data folder '{folder}' is a link, which could be pointed elsewhere.</source>
        <translation>Le dossier de données « {folder} » est un lien, qui pourrait être dirigé ailleurs.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>The disk became full while '{file}' was restored. Nothing was made.</source>
        <translation>Le disque s’est rempli pendant la restauration de « {file} ». Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk has {free} MiB free; {missing_bytes} MiB are to come, and {reserve_bytes} stay free for the rest. Nothing was fetched.</source>
        <translation>Le disque a {free} Mio de libres ; il reste {missing_bytes} Mio à récupérer, et {reserve_bytes} doivent rester libres pour le reste. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The disk is full. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Le disque est plein. Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is full. What came of the model is kept, and the rest of this machine is as it was.</source>
        <translation>Le disque est plein. La partie reçue du modèle est conservée, et le reste de cette machine est inchangé.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The disk is full: this was not kept. Everything before it is safe.</source>
        <translation>Le disque est plein : ceci n’a pas été conservé. Tout ce qui précède est intact.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>The disk is full: {what}. Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>Le disque est plein : {what}. Tout le reste est inchangé.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The disk is nearly full. What came of the model is kept.</source>
        <translation>Le disque est presque plein. La partie reçue du modèle est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/result.py"/>
        <source>The document is longer than the limit; its end was left out.</source>
        <translation>Le document dépasse la limite ; sa fin a été omise.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/writing.py"/>
        <source>The documents do not say.</source>
        <translation>Les documents ne le disent pas.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The documents there are now do not answer this question any more, so there is nothing to go on from. What is written stays.</source>
        <translation>Les documents actuels ne répondent plus à cette question ; il n’y a donc plus de quoi la continuer. Le texte déjà écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>The drive or share that this folder lies on is not connected.</source>
        <translation>Le disque ou le partage réseau de ce dossier n’est pas connecté.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The embedder '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>Le vectoriseur « {name} » est endommagé ou introuvable. Vos documents sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder could not be loaded.</source>
        <translation>Le vectoriseur n’a pas pu être chargé.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The embedder could not be loaded. Your documents are safe.</source>
        <translation>Le vectoriseur n’a pas pu être chargé. Vos documents sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description could not be read.</source>
        <translation>La description du vectoriseur n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/main.py"/>
        <source>The embedder's description is damaged.</source>
        <translation>La description du vectoriseur est endommagée.</translation>
    </message>
    <message>
        <location filename="../../app/index/embedder.py"/>
        <source>The embedder's description names impossible sizes.</source>
        <translation>La description du vectoriseur indique des tailles impossibles.</translation>
    </message>
    <message>
        <location filename="../../app/index/tokens.py"/>
        <source>The embedder's tokenizer is damaged.</source>
        <translation>Le tokenizer du vectoriseur est endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's tokenizer.json is damaged.</source>
        <translation>Le tokenizer.json du vectoriseur est endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/index/worker/encoder.py"/>
        <source>The embedder's vectors have another size than it says.</source>
        <translation>Les vecteurs du vectoriseur n’ont pas la taille annoncée.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>The embedder's weights could not be loaded.</source>
        <translation>Les poids du vectoriseur n’ont pas pu être chargés.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>The file breaks off in the middle; what stands before that was read.</source>
        <translation>Le fichier s’interrompt au milieu ; ce qui précède a été lu.</translation>
    </message>
    <message>
        <location filename="../../app/services/import_opening.py"/>
        <source>The file changed while it was being read; nothing of it was kept.</source>
        <translation>Le fichier a changé pendant sa lecture ; rien n’en a été conservé.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not end with the code that it begins with.</source>
        <translation>Le fichier ne se termine pas par le code par lequel il commence.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file does not hold as many records and checkpoints as it says.</source>
        <translation>Le fichier ne contient pas autant d’entrées et de points de contrôle qu’annoncé.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>The file has two {kind}s named '{name}'. Nothing was imported.</source>
        <translation>Le fichier contient deux fois le nom « {name} » ({kind}). Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>The file holds more than {most_chats} chats; those before were read.</source>
        <translation>Le fichier contient plus de {most_chats} discussions ; les premières ont été lues.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>The file is not encrypted: whoever can read it reads the chats. Cloister does not look after it, and does not delete it.</source>
        <translation>Le fichier n’est pas chiffré : quiconque peut le lire lit les discussions. Cloister ne s’en occupe pas et ne le supprime pas.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The file is probably damaged: save it again in its own program.</source>
        <translation>Le fichier est sans doute endommagé : réenregistrez-le dans son application d’origine.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The file itself was not kept at its import, and is not unchanged where it was: its text is shown.</source>
        <translation>Le fichier lui-même n’a pas été conservé à l’import, et n’est plus inchangé à son emplacement d’origine : son texte est affiché.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The file of the site's authority '{path}' cannot be read ({why}). Nothing was asked of anybody, and nothing was changed.</source>
        <extracomment>{why} may be it is no PEM file</extracomment>
        <translation>Le fichier de l’autorité du site « {path} » ne peut pas être lu ({why}). Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The file of the site's authority holds no certificate. Models that are installed are untouched.</source>
        <translation>Le fichier de l’autorité du site ne contient pas de certificat. Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The file was signed with another key than the one given.</source>
        <translation>Le fichier a été signé avec une autre clé que celle indiquée.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The first line is not as it was written.</source>
        <translation>La première ligne n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <location filename="../../app/services/reading.py"/>
        <source>The first {done} of its {parts} parts were read.</source>
        <translation>Les {done} premières de ses {parts} parties ont été lues.</translation>
    </message>
    <message>
        <location filename="../../app/services/discovery.py"/>
        <source>The folder could not be opened ({value}).</source>
        <translation>Le dossier n’a pas pu être ouvert ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The folder for downloads cannot be written ({value}). Installed models are as they were.</source>
        <translation>Impossible d’écrire dans le dossier des téléchargements ({value}). Les modèles installés sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The grammar or the JSON schema that the answer has to fit cannot be read. Nothing was written; your question is kept.</source>
        <translation>La grammaire ou le schéma JSON que la réponse doit respecter est illisible. Rien n’a été écrit ; votre question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/engine/devices.py"/>
        <source>The graphics processor did not pass a small test, so the model runs on the processor.</source>
        <translation>Le processeur graphique a échoué à un petit test ; le modèle s’exécute donc sur le processeur.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The instructions and the greeting have at most 8000 characters each. Nothing was changed.</source>
        <translation>Les instructions et le message d’accueil ont au plus 8000 caractères chacun. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is damaged: {reason}. The vault beside it was not touched.</source>
        <extracomment>{reason} may be it holds no usable key / it is incomplete or altered / it cannot be read ({value})</extracomment>
        <translation>Le fichier de clés « {path} » est endommagé : {reason}. Le coffre qui l’accompagne n’a pas été touché.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The key file '{path}' is missing. The vault beside it was not touched.</source>
        <translation>Le fichier de clés « {path} » est introuvable. Le coffre qui l’accompagne n’a pas été touché.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file is older than the one this vault knows: somebody, or a restored backup, put an old copy in its place, and a passphrase or recovery code that was changed since may open the vault again. Change the passphrase, and make a new recovery code if there is one.</source>
        <translation>Le fichier de clés est plus ancien que celui que ce coffre connaît : quelqu’un, ou une sauvegarde restaurée, a remis une vieille copie à sa place, et une phrase de passe ou un code de récupération changés depuis peuvent de nouveau ouvrir le coffre. Changez la phrase de passe, et créez un nouveau code de récupération s’il y en a un.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The key file was altered by something other than Cloister. Only what opened it now was kept; everything else in it opens nothing any more. Make a new recovery code if there was one.</source>
        <translation>Le fichier de clés a été modifié par autre chose que Cloister. Seul ce qui vient de l’ouvrir a été gardé ; tout le reste n’ouvre plus rien. Créez un nouveau code de récupération s’il y en avait un.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The key for the next record is not the one that follows the last.</source>
        <translation>La clé de la prochaine entrée n’est pas celle qui suit la dernière.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The keys are gone: nothing of the vault can be read any more.</source>
        <translation>Les clés ont disparu : plus rien du coffre ne peut être lu.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The keys could not be written to '{path}': {reason}. Nothing was changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Les clés n’ont pas pu être écrites dans « {path} » : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq} is not as it was written.</source>
        <translation>La ligne de l’entrée {seq} n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The line of record {seq}'s checkpoint is not as it was written.</source>
        <translation>La ligne du point de contrôle de l’entrée {seq} n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The list of starter models is damaged.</source>
        <translation>La liste des modèles de départ est endommagée.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>The messages of this chat do not follow one another.</source>
        <translation>Les messages de cette discussion ne se suivent pas.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>The messages of this chat go round in a circle.</source>
        <translation>Les messages de cette discussion se suivent en boucle.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>The messages that this is about are gone. Nothing was changed.</source>
        <translation>Les messages concernés ont disparu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>The mirror cannot be used now: {what}. Models that are installed are untouched.</source>
        <translation>Le miroir est inutilisable pour l’instant : {what}. Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not do as a mirror should: {what}. Models that are installed are untouched.</source>
        <extracomment>{what} may be it sends another part of the file than was asked for / it sends compressed what was asked for as it is / it answers {status} / it sends elsewhere (status {status}), which is never followed / its answer is no HTTP ({name}) / '{path}' is larger than any file of its kind</extracomment>
        <translation>Le miroir ne se comporte pas comme il le devrait : {what}. Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>The mirror does not give '{file}': {why}. Installed models are untouched.</source>
        <extracomment>{why} may be it has less of the file than it said before</extracomment>
        <translation>Le miroir ne fournit pas « {file} » : {why}. Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror does not let this machine in (status {status}). Models that are installed are untouched.</source>
        <translation>Le miroir refuse l’accès à cette machine (statut {status}). Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>The mirror has no '{path}' (status {status}). Models that are installed are untouched.</source>
        <translation>Le miroir ne contient pas « {path} » (statut {status}). Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded with its adapters. Your chats are safe.</source>
        <translation>Le modèle « {name} » n’a pas pu être chargé avec ses adaptateurs. Vos discussions sont intactes.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' could not be loaded. Nothing else is affected.</source>
        <translation>Le modèle « {name} » n’a pas pu être chargé. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>The model '{name}' is damaged or missing, so it was not loaded. Your chats are safe.</source>
        <translation>Le modèle « {name} » est endommagé ou introuvable ; il n’a donc pas été chargé. Vos discussions sont intactes.</translation>
    </message>
    <message>
        <location filename="../../app/services/cross_encoders.py"/>
        <source>The model '{name}' is damaged or missing. Your documents are safe.</source>
        <translation>Le modèle « {name} » est endommagé ou introuvable. Vos documents sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model '{name}' {value} {reason}</source>
        <extracomment>{value} may be was too large: memory ran out while it was loaded. / does not fit in memory:</extracomment>
        <translation>Le modèle « {name} » {value} {reason}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' cannot be read. Nothing was changed.</source>
        <translation>Le fichier de modèle « {name} » ne peut pas être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is damaged: {error}.</source>
        <translation>Le fichier de modèle « {name} » est endommagé : {error}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is none that this version can use: {reason}.</source>
        <translation>Cette version ne peut pas utiliser le fichier de modèle « {name} » : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf.py"/>
        <source>The model file '{name}' is not part {value} of {parts}.</source>
        <translation>Le fichier de modèle « {name} » n’est pas la partie {value} sur {parts}.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model file '{name}' is of the kind '{architecture}', which {value}</source>
        <extracomment>{value} may be cannot answer here. / this version does not know.</extracomment>
        <translation>Le fichier de modèle « {name} » est du type « {architecture} », qui {value}</translation>
    </message>
    <message>
        <location filename="../../app/engine/gguf_parts.py"/>
        <source>The model is in {count} files, and '{name}' is not there. Nothing was changed.</source>
        <translation>Le modèle est en {count} fichiers, et « {name} » n’est pas là. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_rows.py"/>
        <source>The model it was made for is not here.</source>
        <translation>Le modèle pour lequel il a été conçu n’est pas ici.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The model stopped unexpectedly. Your chat is safe.</source>
        <translation>Le modèle s’est arrêté de façon inattendue. Votre discussion est intacte.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model thought, and wrote no answer.</source>
        <translation>Le modèle a réfléchi et n’a écrit aucune réponse.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model was still thinking when its context window was full.</source>
        <translation>Le modèle réfléchissait encore quand sa fenêtre de contexte a été pleine.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The model wrote no answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Le modèle n’a pas rédigé de réponse</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>The name promises another kind of file: this is {in_words}.</source>
        <extracomment>{in_words} may be a PDF file / a Word file / a web page / an RTF file / plain text</extracomment>
        <translation>Le nom annonce un autre type de fichier : c’est {in_words}.</translation>
    </message>
    <message>
        <location filename="../../app/services/repair.py"/>
        <source>The new home '{target}' could not be written: {reason}. There is none; the damaged one was not changed.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Le nouveau dossier de données « {target} » n’a pas pu être écrit : {reason}. Il n’existe pas ; celui qui est endommagé n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>The new keys are in force, but the disk did not confirm them: after a power failure it may be the ones before.</source>
        <translation>Les nouvelles clés sont en vigueur, mais le disque ne les a pas confirmées : après une coupure de courant, ce pourraient être les précédentes.</translation>
    </message>
    <message>
        <location filename="../../app/vault/salvage.py"/>
        <source>The page that lists the vault's tables is damaged: nothing on the others can be found without it. Nothing was changed.</source>
        <translation>La page qui recense les tables du coffre est endommagée : sans elle, rien ne peut être trouvé sur les autres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The part of Cloister that starts the network process is gone. Installed models are untouched.</source>
        <translation>La partie de Cloister qui lance le processus réseau a disparu. Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>The passages quoted here were removed with their document.</source>
        <translation>Les passages cités ici ont été retirés avec leur document.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>The passphrase is not right. Nothing was changed.</source>
        <translation>La phrase de passe n’est pas la bonne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/security/kdf.py"/>
        <source>The passphrase was not checked: that takes {value} MiB of memory, which are not free. Nothing was changed.</source>
        <translation>La phrase de passe n’a pas été vérifiée : cela demande {value} Mio de mémoire, qui ne sont pas disponibles. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The password given does not open this file, so it was not read.</source>
        <translation>Le mot de passe donné n’ouvre pas ce fichier ; il n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_use.py"/>
        <source>The persona '{name}' asks for the model '{model}', which is not installed; the one that is chosen answered.</source>
        <translation>La persona « {name} » demande le modèle « {model} », qui n’est pas installé ; c’est le modèle choisi qui a répondu.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>The persona '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>La persona « {name} » est fournie avec Cloister et reste telle quelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/index/pairs_client.py"/>
        <source>The process that compares texts ended unexpectedly. Your documents and chats are safe.</source>
        <translation>Le processus qui compare les textes s’est arrêté de façon inattendue. Vos documents et discussions sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/door.py"/>
        <source>The process that fetches models ended before its time. Installed models are untouched, and what was fetched is kept.</source>
        <translation>Le processus qui récupère les modèles s’est arrêté prématurément. Les modèles installés sont intacts, et ce qui a été récupéré est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>The prompt '{name}' comes with Cloister and stays as it is. Nothing was changed.</source>
        <translation>Le prompt « {name} » est fourni avec Cloister et reste tel quel. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>The question and what is written of the answer leave the model no room: they need {needed} tokens and the context window has {available}. What is written stays.</source>
        <translation>La question et le début de la réponse ne laissent pas de place au modèle : ils demandent {needed} tokens et la fenêtre de contexte en offre {available}. Le texte déjà écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/services/requests.py"/>
        <source>The question has {tokens} tokens; this model reads {context_tokens} at once. The question is kept.</source>
        <translation>La question a {tokens} tokens ; ce modèle en lit {context_tokens} à la fois. La question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>The question is empty.</source>
        <translation>La question est vide.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>The question is too long for the model: it needs {needed} tokens and the context window has {available}.</source>
        <translation>La question est trop longue pour le modèle : elle demande {needed} tokens et la fenêtre de contexte en offre {available}.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>The question was not sent and not kept: your site's filter stops it (category: {category}).</source>
        <translation>La question n’a été ni envoyée ni conservée : le filtre de votre site la bloque (catégorie : {category}).</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader of documents could not be started, so reading ended here. Files that were not read still wait.</source>
        <translation>Le lecteur de documents n’a pas pu être lancé ; la lecture s’est arrêtée ici. Les fichiers non lus restent en attente.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>The reader stopped while it drew this page: its text is shown. Nothing else is affected.</source>
        <translation>Le lecteur s’est arrêté en affichant cette page : son texte est affiché. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>The reader stopped while it read this file. Other files are not affected.</source>
        <translation>Le lecteur s’est arrêté en lisant ce fichier. Les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record could not be signed, so it was not written.</source>
        <translation>Le journal n’a pas pu être signé ; il n’a donc pas été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_export.py"/>
        <source>The record could not be written to '{path}': {reason}. There is no such file.</source>
        <extracomment>{reason} may be the disk is full</extracomment>
        <translation>Le journal n’a pas pu être écrit dans « {path} » : {reason}. Aucun fichier n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>The record ends at {seq}, {lost} before its end: the rest is missing.</source>
        <translation>Le journal s’arrête à l’entrée {seq}, soit {lost} avant sa fin : le reste manque.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit.py"/>
        <source>The record of events could not be written, and this site allows nothing unrecorded. The vault is being locked; what was kept before is safe.</source>
        <translation>Le journal des événements n’a pas pu être écrit, et ce site n’autorise rien qui ne soit consigné. Le coffre se verrouille ; ce qui était conservé est intact.</translation>
    </message>
    <message>
        <location filename="../../app/services/passphrase.py"/>
        <source>The recovery code is locked with another function than this site asks for (vault.kdf). Make a new one.</source>
        <translation>Le code de récupération est protégé par une autre fonction que celle demandée par ce site (vault.kdf). Créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>The same file is installed already, as '{name}'. Nothing was changed.</source>
        <translation>Le même fichier est déjà installé, sous le nom « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>The scale of an adapter must be a number from 0 to {max_scale}. Nothing was changed.</source>
        <translation>L’échelle d’un adaptateur doit être un nombre de 0 à {max_scale}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>The search process ended unexpectedly. Your documents and chats are safe.</source>
        <translation>Le processus de recherche s’est arrêté de façon inattendue. Vos documents et discussions sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The settings are: {specs}.</source>
        <translation>Les réglages sont : {specs}.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings could not be saved ({value}). Those of before still stand.</source>
        <translation>Les réglages n’ont pas pu être enregistrés ({value}). Les précédents restent en vigueur.</translation>
    </message>
    <message>
        <location filename="../../app/settings/store.py"/>
        <source>The settings file was damaged and set aside; the usual settings are in force until you change one. It is kept as '{aside}'.</source>
        <translation>Le fichier des réglages était endommagé et a été mis de côté ; les réglages habituels s’appliquent jusqu’à ce que vous en modifiiez un. L’ancien fichier est conservé sous « {aside} ».</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken '{name}' back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Le site a retiré « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>The site has taken the model '{name}' back, so it is not loaded: {revoked} Your chats and documents are safe.</source>
        <translation>Le site a retiré le modèle « {name} » ; il n’est donc pas chargé : {revoked} Vos discussions et documents sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site has taken this model back</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Le site a retiré ce modèle</translation>
    </message>
    <message>
        <location filename="../../app/mirror/worker.py"/>
        <source>The site offers no model named '{unknown}'. Nothing was fetched.</source>
        <translation>Le site ne propose pas de modèle nommé « {unknown} ». Rien n’a été récupéré.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models cannot be trusted: {reason}. Nothing was installed or changed, and installed models keep working.</source>
        <extracomment>{reason} may be the list of revoked models is too long / a part of it is longer than any that is published / it is damaged, or contradicts itself / its parts do not belong together, or were altered / it does not carry enough valid signatures / it is older than what this machine has seen, or its parts are of different times / the state that was kept on this machine is damaged</extracomment>
        <translation>La liste de modèles du site n’est pas digne de confiance : {reason}. Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The site's list of models has expired. Nothing was installed or changed, and installed models keep working.</source>
        <translation>La liste de modèles du site a expiré. Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Installed models keep working. New ones cannot be installed before the next sync.</source>
        <translation>La liste de modèles du site a expiré le {expires}. Les modèles installés continuent de fonctionner. De nouveaux ne pourront être installés qu’après la prochaine synchronisation.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list of models ran out on {expires}. Nothing new is installed. Installed models keep working.</source>
        <translation>La liste de modèles du site a expiré le {expires}. Rien de nouveau n’est installé. Les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's list of models was written for a newer Cloister. Nothing was changed, and installed models keep working.</source>
        <translation>La liste de modèles du site a été écrite pour une version plus récente de Cloister. Rien n’a été modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>The site's list, which this vault has seen, is not in '{folder}' any more. Installed models keep working.</source>
        <translation>La liste du site, que ce coffre a vue, n’est plus dans « {folder} ». Les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>The site's signed list of models contradicts itself: {reason}. Nothing was changed, and installed models keep working.</source>
        <extracomment>{reason} may be a {what} occurs twice, perhaps in other letters / '{name}' is no adapter with its base model / the files of '{name}' have roles that its kind does not have / the files of '{name}' are not as large as it says / the files of '{name}' do not belong together, or one is missing / a file's role is no name / a file has no SHA-256 or an impossible length / a file's path and its description name different origins / a model's name begins or ends with a blank / a text holds signs that cannot be shown / the description of a file is incomplete or out of bounds / a path is none of a model's file / '{file}' cannot be a file's name in a mirror / the list of revoked models cannot be read / two models begin with the same file</extracomment>
        <translation>La liste signée de modèles du site se contredit : {reason}. Rien n’a été modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/starter.py"/>
        <source>The starter model '{name}' is not the one that set-up wrote.</source>
        <translation>Le modèle de départ « {name} » n’est pas celui écrit par l’installation.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick cannot be read ({value}). Nothing was installed from it, and nothing was changed on it.</source>
        <translation>La clé USB ne peut pas être lue ({value}). Rien n’en a été installé, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>The stick has no '{path}'. Nothing was installed from it, and nothing was changed on it.</source>
        <translation>La clé USB ne contient pas « {path} ». Rien n’en a été installé, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>The time is the site's (vault.retention_days) or the chat's own.</source>
        <translation>La durée est celle du site (vault.retention_days) ou celle de la discussion.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root '{path}' cannot be read ({value}). Nothing was asked of anybody, and nothing was changed.</source>
        <translation>La racine de confiance « {path} » ne peut pas être lue ({value}). Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>The trust root of the site is not named. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>La racine de confiance du site n’est pas indiquée. Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>The trust root of this site is damaged, or something else. Nothing was installed or changed, and installed models keep working.</source>
        <translation>La racine de confiance de ce site est endommagée, ou n’en est pas une. Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' could not be read or written. What was kept before is safe.</source>
        <translation>Le coffre « {path} » n’a pas pu être lu ni écrit. Ce qui était conservé est intact.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>The vault '{path}' is damaged: {reason}. It was not changed.</source>
        <translation>Le coffre « {path} » est endommagé : {reason}. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/vault/audit.py"/>
        <source>The vault does not know any more where its record of events ends. Everything else in it can be read.</source>
        <translation>Le coffre ne sait plus où se termine son journal des événements. Tout le reste peut être lu.</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>The vault is as it was, or its keys are gone.</source>
        <translation>Le coffre est inchangé, ou ses clés ont disparu.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>The vault is locked.</source>
        <translation>Le coffre est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>The {what} '{name}' was put aside: loading it failed badly 2 times. Your chats are safe.</source>
        <extracomment>{what} may be adapter / model</extracomment>
        <translation>{what} « {name} » a été mis de côté : son chargement a gravement échoué 2 fois. Vos discussions sont intactes.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There are 2000 prompts, and more are not kept. Nothing was changed.</source>
        <translation>Il y a 2000 prompts, et c’est le maximum. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are 500 personas, and more are not kept. Nothing was changed.</source>
        <translation>Il y a 500 personas, et c’est le maximum. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/named.py"/>
        <source>There are characters in it that nobody can see: controls, or marks that turn the direction of writing. Nothing was changed.</source>
        <translation>Il contient des caractères que personne ne peut voir : des caractères de contrôle, ou des marques qui changent le sens d’écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>There are more than {most} files in this folder. None was taken in.</source>
        <translation>Ce dossier contient plus de {most} fichiers. Aucun n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>There are no chats to export. Nothing was written.</source>
        <translation>Il n’y a pas de discussions à exporter. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>There are no documents to quote from. Your question is kept.</source>
        <translation>Il n’y a pas de documents à citer. Votre question est conservée.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>There are no personas and no prompts of your own. Nothing was written.</source>
        <translation>Vous n’avez ni persona ni prompt à vous. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {cachetype}.</source>
        <translation>Valeurs possibles : {cachetype}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There are: {prompt_forms}.</source>
        <translation>Valeurs possibles : {prompt_forms}.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There are: {there}.</source>
        <translation>Valeurs possibles : {there}.</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is a file '{path}' already. Nothing was written.</source>
        <translation>Il y a déjà un fichier « {path} ». Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is a model named '{name}' already. Nothing was changed.</source>
        <translation>Il y a déjà un modèle nommé « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is a persona named '{name}' already. Nothing was changed.</source>
        <translation>Il y a déjà une persona nommée « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>There is a prompt named '{name}' already. Nothing was changed.</source>
        <translation>Il y a déjà un prompt nommé « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>There is a vault in '{parent}' already. Nothing was changed.</source>
        <translation>Il y a déjà un coffre dans « {parent} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/vault/shelf.py"/>
        <source>There is no chat c{chat}.</source>
        <translation>Il n’y a pas de discussion c{chat}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/portable.py"/>
        <source>There is no chat c{conversation}.</source>
        <translation>Il n’y a pas de discussion c{conversation}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>There is no document {document}.</source>
        <translation>Il n’y a pas de document {document}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/purge.py"/>
        <source>There is no document {document}. Nothing was removed.</source>
        <translation>Il n’y a pas de document {document}. Rien n’a été retiré.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no file '{file}'. Nothing was made.</source>
        <translation>Il n’y a pas de fichier « {file} ». Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/services/attachments.py"/>
        <source>There is no file in it that could be read. Nothing was attached.</source>
        <translation>Il ne contient aucun fichier lisible. Rien n’a été joint.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_settings.py"/>
        <source>There is no form of prompts named '{untrusted}'. Nothing was changed.</source>
        <translation>Il n’y a pas de format de prompts nommé « {untrusted} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/vault/messages.py"/>
        <source>There is no message m{message}.</source>
        <translation>Il n’y a pas de message m{message}.</translation>
    </message>
    <message>
        <location filename="../../app/vault/ledger.py"/>
        <source>There is no model named '{name}'.</source>
        <translation>Il n’y a pas de modèle nommé « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>There is no room in '{folder}': the backup takes about {needed} MiB, {free} MiB are free. Nothing was written.</source>
        <translation>Il n’y a pas de place dans « {folder} » : la sauvegarde prend environ {needed} Mio, {free} Mio sont libres. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>There is no room in '{folder}': the home takes {needed} MiB, {free} MiB are free. Nothing was made.</source>
        <translation>Il n’y a pas de place dans « {folder} » : le dossier de données prend {needed} Mio, {free} Mio sont libres. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>There is no setting '{name}'. Nothing was changed.</source>
        <translation>Il n’y a pas de réglage « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>There is no such {what}. Nothing was changed.</source>
        <extracomment>{what} may be preset of sampling</extracomment>
        <translation>Ce choix n’existe pas ({what}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>There is no text in this file, so nothing could be indexed.</source>
        <translation>Ce fichier ne contient pas de texte ; rien n’a pu être indexé.</translation>
    </message>
    <message>
        <location filename="../../app/bootstrap.py"/>
        <source>There is no vault in '{home}'.</source>
        <translation>Il n’y a pas de coffre dans « {home} ».</translation>
    </message>
    <message>
        <location filename="../../app/services/destroy.py"/>
        <source>There is no vault in '{home}'. Nothing was destroyed.</source>
        <translation>Il n’y a pas de coffre dans « {home} ». Rien n’a été détruit.</translation>
    </message>
    <message>
        <location filename="../../app/vault/connection.py"/>
        <source>There is no vault in '{parent}'.</source>
        <translation>Il n’y a pas de coffre dans « {parent} ».</translation>
    </message>
    <message>
        <location filename="../../app/vault/personas.py"/>
        <source>There is no {kind} '{name}'.</source>
        <translation>Il n’y a pas de {kind} « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>These are more than 8 languages, and each is read by itself. Nothing was changed.</source>
        <translation>Cela fait plus de 8 langues, et chacune est lue séparément. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/qt_stream.py"/>
        <source>This GPT4All chat is damaged or of a form that is not known. Nothing was imported.</source>
        <translation>Cette discussion GPT4All est endommagée ou d’un format inconnu. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>This answer is made of the parts of whole documents, and cannot be gone on with. What is written stays.</source>
        <translation>Cette réponse a été composée à partir des parties de documents entiers, et ne peut pas être continuée. Le texte déjà écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>This chat has more attached files than what is read.</source>
        <translation>Cette discussion a plus de pièces jointes que Cloister n’en lit.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat holds something that GPT4All never wrote.</source>
        <translation>Cette discussion contient quelque chose que GPT4All n’a jamais écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/opening.py"/>
        <source>This chat is larger than what is read.</source>
        <translation>Cette discussion est plus volumineuse que ce que lit Cloister.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>This chat is longer than what is read.</source>
        <translation>Cette discussion est plus longue que ce que lit Cloister.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/json_parts.py"/>
        <source>This chat is not in the form that its file has.</source>
        <translation>Cette discussion n’est pas au format de son fichier.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/gpt4all.py"/>
        <source>This chat is of no form that GPT4All ever had.</source>
        <translation>Le format de cette discussion n’a jamais été celui de GPT4All.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This chat would be removed at once: its {days} days after the last message are over.</source>
        <translation>Cette discussion serait supprimée aussitôt : ses {days} jours après le dernier message sont écoulés.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>This command cannot reach a mirror. Nothing was changed.</source>
        <translation>Cette commande ne peut pas joindre de miroir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no model.onnx and no safetensors weights; other formats can carry code.</source>
        <translation>Cet encodeur croisé n’a ni model.onnx ni poids safetensors ; d’autres formats peuvent contenir du code.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder has no {name}.</source>
        <translation>Cet encodeur croisé n’a pas de {name}.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare_pairs.py"/>
        <source>This cross-encoder is of a kind that cannot be prepared.</source>
        <translation>Cet encodeur croisé est d’un type qui ne peut pas être préparé.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This cross-encoder needs code of its own, which is never run.</source>
        <translation>Cet encodeur croisé a besoin de son propre code, qui n’est jamais exécuté.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has a part that cannot be prepared ({kind}).</source>
        <translation>Ce vectoriseur a une partie qui ne peut pas être préparée ({kind}).</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no safetensors weights; other formats can carry code.</source>
        <translation>Ce vectoriseur n’a pas de poids safetensors ; d’autres formats peuvent contenir du code.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder has no tokenizer.json.</source>
        <translation>Ce vectoriseur n’a pas de tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../../app/index/prepare.py"/>
        <source>This embedder is of a kind that cannot be prepared.</source>
        <translation>Ce vectoriseur est d’un type qui ne peut pas être préparé.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder names a path outside its own folder.</source>
        <translation>Ce vectoriseur mentionne un chemin hors de son propre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder needs code of its own, which is never run.</source>
        <translation>Ce vectoriseur a besoin de son propre code, qui n’est jamais exécuté.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This embedder pools in a way that cannot be prepared.</source>
        <translation>Ce vectoriseur utilise un mode d’agrégation (pooling) qui ne peut pas être préparé.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file could not be opened.</source>
        <translation>Ce fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and text recognition is not installed here.</source>
        <translation>Ce fichier ne contient que des images de texte, et la reconnaissance de texte n’est pas installée ici.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file holds pictures of text only, and the languages that its collection reads them in are not installed here.</source>
        <translation>Ce fichier ne contient que des images de texte, et les langues dans lesquelles sa collection les lit ne sont pas installées ici.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is damaged or incomplete and could not be read.</source>
        <translation>Ce fichier est endommagé ou incomplet et n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is larger than the limit for one document, or unpacks to more than it.</source>
        <translation>Ce fichier dépasse la limite pour un document, tel quel ou une fois décompressé.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked in a way that Cloister does not open, so it was not read.</source>
        <translation>Ce fichier est protégé d’une façon que Cloister n’ouvre pas ; il n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This file is locked with a password, so it was not read.</source>
        <translation>Ce fichier est protégé par un mot de passe ; il n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This file is locked, and its password is kept only until the vault is locked: the text read at its import is shown.</source>
        <translation>Ce fichier est protégé, et son mot de passe n’est gardé que jusqu’au verrouillage du coffre : le texte lu à l’import est affiché.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder could not be read ({value}).</source>
        <translation>Ce dossier n’a pas pu être lu ({value}).</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This folder does not hold a cross-encoder.</source>
        <translation>Ce dossier ne contient pas d’encodeur croisé.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>This folder does not hold a sentence-transformers embedder.</source>
        <translation>Ce dossier ne contient pas de vectoriseur sentence-transformers.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This folder is not there any more.</source>
        <translation>Ce dossier n’est plus là.</translation>
    </message>
    <message>
        <location filename="../../app/vault/watched.py"/>
        <source>This folder is not watched any more.</source>
        <translation>Ce dossier n’est plus surveillé.</translation>
    </message>
    <message>
        <location filename="../../app/vault/cipher.py"/>
        <source>This installation cannot encrypt: its SQLite is not SQLCipher.</source>
        <translation>Cette installation ne peut pas chiffrer : son SQLite n’est pas SQLCipher.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This is not the passphrase, and as a recovery code it has a slip in it. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase de passe et, comme code de récupération, la saisie contient une faute de frappe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/extract/errors.py"/>
        <source>This kind of file is not one that Cloister reads, so it was left out.</source>
        <translation>Cloister ne lit pas ce type de fichier ; il a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>This machine has not synced with the site's mirror yet.</source>
        <translation>Cette machine ne s’est pas encore synchronisée avec le miroir du site.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock says {now} UTC and said {highest_time} before. Nothing new is installed. Installed models keep working.</source>
        <translation>L’horloge de cette machine indique {now} UTC et indiquait {highest_time} auparavant. Rien de nouveau n’est installé. Les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This machine's clock was set back: it said {highest_time} UTC before. Whether the site's list is up to date cannot be told.</source>
        <translation>L’horloge de cette machine a été retardée : elle indiquait {highest_time} UTC auparavant. Impossible de dire si la liste du site est à jour.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>This model cannot go on with an answer: its chat template has no place for the beginning of one. What is written stays.</source>
        <translation>Ce modèle ne peut pas continuer une réponse : son gabarit de discussion n’a pas de place pour un début de réponse. Le texte déjà écrit est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>This model's labels ({shown}) say neither how well a passage answers a question nor whether it bears a sentence out.</source>
        <translation>Les classes de ce modèle ({shown}) ne disent ni si un passage répond bien à une question, ni s’il étaye une phrase.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This page could not be drawn: its text is shown.</source>
        <translation>Cette page n’a pas pu être affichée : son texte est affiché.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>This part of the document is no page of it: its text is shown.</source>
        <translation>Cette partie du document n’en est pas une page : son texte est affiché.</translation>
    </message>
    <message>
        <location filename="../../app/vault/documents.py"/>
        <source>This passage is not there any more; its document was removed.</source>
        <translation>Ce passage n’existe plus ; son document a été retiré.</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>This passphrase does not open the backup. Nothing was made.</source>
        <translation>Cette phrase de passe n’ouvre pas la sauvegarde. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../app/security/opening.py"/>
        <source>This recovery code has no slip in it, but it does not open this vault. Nothing was changed.</source>
        <translation>Ce code de récupération ne contient pas de faute de frappe, mais il n’ouvre pas ce coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and there is none here yet. Nothing was changed.</source>
        <translation>Ce site n’autorise que les modèles de sa liste signée, et il n’y en a pas encore ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This site allows only models of its signed list, and this file is not on it. Nothing was changed.</source>
        <translation>Ce site n’autorise que les modèles de sa liste signée, et ce fichier n’y est pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/launcher.py"/>
        <source>This site asks for the sandbox level '{wanted}'; the process that fetches models reaches '{sandbox_level}' here. It was ended before it opened anything.</source>
        <translation>Ce site exige le niveau de bac à sable « {wanted} » ; le processus qui récupère les modèles atteint ici « {sandbox_level} ». Il a été arrêté avant d’ouvrir quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>This site does not allow importing model files. Nothing was changed.</source>
        <translation>Ce site ne permet pas l’import de fichiers de modèle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_export.py"/>
        <source>This site does not let chats be exported. Nothing was written.</source>
        <translation>Ce site ne permet pas l’export des discussions. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_import.py"/>
        <source>This site does not let chats be imported. Nothing was changed.</source>
        <translation>Ce site ne permet pas l’import de discussions. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_reader.py"/>
        <source>This site does not let you read the record of events.</source>
        <translation>Ce site ne vous permet pas de lire le journal des événements.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>This site fixes mirror.{key} to '{of_policy}'. Nothing was asked of anybody, and nothing was changed.</source>
        <translation>Ce site fixe mirror.{key} à « {of_policy} ». Personne n’a été contacté, et rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>This site lets no folder be watched. Nothing was changed.</source>
        <translation>Ce site ne permet de surveiller aucun dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>This vault knows another trust root, which does not vouch for the one that was named. Nothing was fetched or changed. Installed models keep working.</source>
        <translation>Ce coffre connaît une autre racine de confiance, qui ne garantit pas celle indiquée. Rien n’a été récupéré ni modifié. Les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>This vault was made by a newer Cloister. Nothing was changed.</source>
        <translation>Ce coffre a été créé par une version plus récente de Cloister. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/vault/wording.py"/>
        <source>This version stores the vault in another form, and keeps a copy of it as it is first: that takes {value} MiB, {value2} MiB are free. Nothing was changed.</source>
        <translation>Cette version range le coffre sous une autre forme, et garde d’abord une copie de l’actuel : cela demande {value} Mio, {value2} Mio sont libres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Those that come with Cloister are exported by name.</source>
        <translation>Ceux fournis avec Cloister sont exportés par leur nom.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>To have none, remove it.</source>
        <translation>Pour n’en avoir aucun, retirez-le.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/patience.py"/>
        <source>Try again later; what has come so far is kept.</source>
        <translation>Réessayez plus tard ; ce qui a été reçu jusqu’ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/index/client.py"/>
        <source>Try again: it starts anew by itself.</source>
        <translation>Réessayez : il redémarre de lui-même.</translation>
    </message>
    <message>
        <location filename="../../app/services/pages.py"/>
        <source>Try it once more with Page; if it stops again, open the file in its own program.</source>
        <translation>Réessayez avec Page ; s’il s’arrête encore, ouvrez le fichier dans son application d’origine.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/foreign.py"/>
        <source>Two messages of this chat have the same name.</source>
        <translation>Deux messages de cette discussion ont le même nom.</translation>
    </message>
    <message>
        <location filename="../../app/security/keys.py"/>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>Use '{name}' instead: cloister models {act}</source>
        <extracomment>{act} may be sync / use '{name}'</extracomment>
        <translation>Utilisez « {name} » à la place : cloister models {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>Use '{replaced_by}' instead.</source>
        <translation>Utilisez « {replaced_by} » à la place.</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Use it without them: cloister models use '{name}' --no-adapter</source>
        <translation>Utilisez-le sans eux : cloister models use '{name}' --no-adapter</translation>
    </message>
    <message>
        <location filename="../../app/services/model_import.py"/>
        <source>Use that one.</source>
        <translation>Utilisez celui-là.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Use: cloister models sync</source>
        <translation>Utilisez : cloister models sync</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>Verify the model (cloister models verify), or choose another one.</source>
        <translation>Vérifiez le modèle (cloister models verify), ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/services/sync.py"/>
        <source>Wait for it to end.</source>
        <translation>Attendez la fin.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>Wait for it, or stop it.</source>
        <translation>Attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
        <location filename="../../app/services/watch_rules.py"/>
        <source>Watch folders in it instead.</source>
        <translation>Surveillez plutôt des dossiers qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>What lies in '{folder}' is older than what this vault saw. Installed models keep working.</source>
        <translation>Le contenu de « {folder} » est plus ancien que ce que ce coffre a vu. Les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What should be the site's metadata is something else, or damaged. Nothing was installed or changed, and installed models keep working.</source>
        <translation>Ce qui tient lieu de métadonnées du site est autre chose, ou est endommagé. Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>What the model wrote stands in none of the sources</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Ce que le modèle a rédigé ne figure dans aucune source</translation>
    </message>
    <message>
        <location filename="../../app/services/summarising.py"/>
        <source>What the parts say: no summary of them that the documents bear out was written.</source>
        <translation>Ce que disent les parties : aucun résumé étayé par les documents n’en a été rédigé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat_files/limits.py"/>
        <source>What was last looked at is not in this chat.</source>
        <translation>Ce qui a été consulté en dernier n’est pas dans cette discussion.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>What was verified cannot be kept ({value}). Nothing was installed or changed, and installed models keep working.</source>
        <translation>Ce qui a été vérifié ne peut pas être conservé ({value}). Rien n’a été installé ni modifié, et les modèles installés continuent de fonctionner.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>With those of the file there would be more than {most} {kinds}. Nothing was imported.</source>
        <translation>Avec ceux du fichier, il y aurait plus de {most} {kinds}. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>With {context_tokens} tokens of context</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Avec {context_tokens} tokens de contexte</translation>
    </message>
    <message>
        <location filename="../../app/services/prompts.py"/>
        <source>Write one, or shorten it.</source>
        <translation>Écrivez-en un, ou raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>Write something to ask.</source>
        <translation>Écrivez quelque chose à demander.</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>Write the text anew.</source>
        <translation>Réécrivez le texte.</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>Write {wanted}.</source>
        <extracomment>{wanted} may be words beside the filters / what you look for</extracomment>
        <translation>Écrivez {wanted}.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be exported. Nothing was written.</source>
        <translation>Votre site n’autorise pas l’export des discussions, personas et prompts. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../app/services/persona_files/service.py"/>
        <source>Your site does not let chats, personas and prompts be imported. Nothing was changed.</source>
        <translation>Votre site n’autorise pas l’import des discussions, personas et prompts. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter covered parts of {what} with {mask} ({covering}).</source>
        <extracomment>{what} may be this answer / your question</extracomment>
        <translation>Le filtre de votre site a masqué des parties de {what} par {mask} ({covering}).</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>Your site's filter does not let this summary be kept. Nothing was changed.</source>
        <translation>Le filtre de votre site ne permet pas de garder ce résumé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>Your site's filter stopped what came before its first word (category: {category}). The answer that was there stands.</source>
        <translation>Le filtre de votre site a bloqué la nouvelle réponse avant son premier mot (catégorie : {category}). La réponse précédente reste.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a PDF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a Word file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un fichier Word</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file has no SHA-256 or an impossible length</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un fichier n’a pas de SHA-256 ou a une longueur impossible</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's path and its description name different origins</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le chemin d’un fichier et sa description indiquent des origines différentes</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a file's role is no name</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le rôle d’un fichier n’est pas un nom</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a model's name begins or ends with a blank</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le nom d’un modèle commence ou finit par une espace</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>a page is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>une page n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>a page of the table {table}, or of its index, is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>une page de la table {table}, ou de son index, est endommagée</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>a part of it is longer than any that is published</source>
        <extracomment>part of a sentence</extracomment>
        <translation>l’une de ses parties est plus longue que tout ce qui est publié</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a path is none of a model's file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un chemin n’est pas celui d’un fichier de modèle</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a text holds signs that cannot be shown</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un texte contient des signes qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a text of at most {most} characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un texte d’au plus {most} caractères</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>a web page</source>
        <extracomment>part of a sentence</extracomment>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>a whole number</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>a {what} occurs twice, perhaps in other letters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un élément figure deux fois ({what}), peut-être avec une autre casse</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>adapter</source>
        <extracomment>part of a sentence</extracomment>
        <translation>L’adaptateur</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>after the first 5,000</source>
        <extracomment>part of a sentence</extracomment>
        <translation>après les 5 000 premières</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>an RTF file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>un fichier RTF</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>apt-get install {names}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>apt-get install {names}</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>are</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ces langues ne sont pas installées</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>at the document's end, and its time was up</source>
        <extracomment>part of a sentence</extracomment>
        <translation>en fin de document, le temps imparti étant écoulé</translation>
    </message>
    <message>
        <location filename="../../app/vault/backup_file.py"/>
        <source>bytes are missing in it, or were added</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il y manque des octets, ou des octets y ont été ajoutés</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>cannot answer here.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ne peut pas répondre ici.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder is damaged.</source>
        <translation>Le config.json de cet encodeur croisé est endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder names impossible sizes.</source>
        <translation>Le config.json de cet encodeur croisé indique des tailles impossibles.</translation>
    </message>
    <message>
        <location filename="../../app/index/cross_encoder.py"/>
        <source>config.json of this cross-encoder numbers its labels wrongly.</source>
        <translation>Le config.json de cet encodeur croisé numérote mal ses classes.</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>cut short</source>
        <extracomment>part of a sentence</extracomment>
        <translation>tronquées</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>does not fit in memory:</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ne tient pas en mémoire :</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>each after 400,000 characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>chacune après 400 000 caractères</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>invisible tag characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>caractères de balise invisibles</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cette langue n’est pas installée</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is a link or no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>est un lien ou n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>is an adapter of another model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>est l’adaptateur d’un autre modèle</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>is no plain file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it answers {status}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il répond {status}</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it cannot be read ({value})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il ne peut pas être lu ({value})</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it does not carry enough valid signatures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>elle ne porte pas assez de signatures valides</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>it does not hold the same rows</source>
        <extracomment>part of a sentence</extracomment>
        <translation>elle ne contient pas les mêmes lignes</translation>
    </message>
    <message>
        <location filename="../../app/mirror/download.py"/>
        <source>it has less of the file than it said before</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ce fichier y est plus court qu’annoncé</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it holds characters that no address has</source>
        <extracomment>part of a sentence</extracomment>
        <translation>elle contient des caractères qu’aucune adresse n’a</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it holds no usable key</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il ne contient aucune clé utilisable</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is damaged, or contradicts itself</source>
        <extracomment>part of a sentence</extracomment>
        <translation>elle est endommagée, ou se contredit</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>it is incomplete or altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il est incomplet ou modifié</translation>
    </message>
    <message>
        <location filename="../../app/mirror/access.py"/>
        <source>it is no PEM file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ce n’est pas un fichier PEM</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>it is not a folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it is not an address</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>it is older than what this machine has seen, or its parts are of different times</source>
        <extracomment>part of a sentence</extracomment>
        <translation>elle est plus ancienne que celle que cette machine a vue, ou ses parties datent de moments différents</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must be https://HOST[:PORT][/PATH] and no more</source>
        <extracomment>part of a sentence</extracomment>
        <translation>l’adresse doit être https://HOST[:PORT][/PATH] et rien de plus</translation>
    </message>
    <message>
        <location filename="../../app/mirror/origin.py"/>
        <source>it must begin with https://</source>
        <extracomment>part of a sentence</extracomment>
        <translation>l’adresse doit commencer par https://</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends another part of the file than was asked for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il envoie une autre partie du fichier que celle demandée</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends compressed what was asked for as it is</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il envoie compressé ce qui était demandé tel quel</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>it sends elsewhere (status {status}), which is never followed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>il renvoie ailleurs (statut {status}), ce qui n’est jamais suivi</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>its answer is no HTTP ({name})</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sa réponse n’est pas du HTTP ({name})</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its bytes are not those that were written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ses octets ne sont pas ceux qui ont été écrits</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>its key is another one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sa clé est différente</translation>
    </message>
    <message>
        <location filename="../../app/services/restore.py"/>
        <source>its last part is altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sa dernière partie a été modifiée</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>its parts do not belong together, or were altered</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ses parties ne vont pas ensemble, ou ont été modifiées</translation>
    </message>
    <message>
        <location filename="../../app/mirror/media.py"/>
        <source>leads out of the stick</source>
        <extracomment>part of a sentence</extracomment>
        <translation>mène hors de la clé USB</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>model</source>
        <extracomment>part of a sentence</extracomment>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>no folder</source>
        <extracomment>part of a sentence</extracomment>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>non lues</translation>
    </message>
    <message>
        <location filename="../../app/services/watched_folders.py"/>
        <source>not there</source>
        <extracomment>part of a sentence</extracomment>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>one of {allowed}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>l’une de ces valeurs : {allowed}</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>page {number} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la page {number} n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <location filename="../../app/vault/copying.py"/>
        <source>page {unsound} is not as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la page {unsound} n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>les images de texte ne sont pas lues</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>pictures of text are read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>les images de texte sont lues en {used}</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and nothing to read them with is installed</source>
        <extracomment>part of a sentence</extracomment>
        <translation>images seulement, et rien n’est installé pour les lire</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/readers/pdf.py"/>
        <source>pictures only, and recognition takes too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>images seulement, et la reconnaissance prend trop de temps</translation>
    </message>
    <message>
        <location filename="../../app/extract/worker/reading.py"/>
        <source>plain text</source>
        <extracomment>part of a sentence</extracomment>
        <translation>du texte brut</translation>
    </message>
    <message>
        <location filename="../../app/services/personas.py"/>
        <source>preset of sampling</source>
        <extracomment>part of a sentence</extracomment>
        <translation>préréglage d’échantillonnage</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>puts passages in order and checks answers</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ordonne les passages et vérifie les réponses</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>reads text in pictures</source>
        <extracomment>part of a sentence</extracomment>
        <translation>lit le texte des images</translation>
    </message>
    <message>
        <location filename="../../app/vault/looking.py"/>
        <source>row {row} of {table} names a missing row of {parent}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la ligne {row} de {table} renvoie à une ligne manquante de {parent}</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>sync</source>
        <extracomment>part of a sentence</extracomment>
        <translation>sync</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>text direction controls</source>
        <extracomment>part of a sentence</extracomment>
        <translation>contrôles du sens d’écriture</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>the administrator of this machine</source>
        <extracomment>part of a sentence</extracomment>
        <translation>l’administrateur de cette machine</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault did not fit</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le point de contrôle à côté du coffre ne correspondait pas</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault had been replaced by an older one</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le point de contrôle à côté du coffre avait été remplacé par un plus ancien</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was gone</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le point de contrôle à côté du coffre avait disparu</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the checkpoint beside the vault was not one of this record</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le point de contrôle à côté du coffre n’était pas celui de ce journal</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the description of a file is incomplete or out of bounds</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la description d’un fichier est incomplète ou hors limites</translation>
    </message>
    <message>
        <location filename="../../app/security/keyfile.py"/>
        <source>the disk is full</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the disk or the stick refused it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le disque ou la clé USB l’a refusé</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' are not as large as it says</source>
        <extracomment>part of a sentence</extracomment>
        <translation>les fichiers de « {name} » n’ont pas la taille annoncée</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' do not belong together, or one is missing</source>
        <extracomment>part of a sentence</extracomment>
        <translation>les fichiers de « {name} » ne vont pas ensemble, ou l’un d’eux manque</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the files of '{name}' have roles that its kind does not have</source>
        <extracomment>part of a sentence</extracomment>
        <translation>les fichiers de « {name} » ont des rôles que son type n’a pas</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>the list of revoked models cannot be read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la liste des modèles retirés ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the list of revoked models is too long</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la liste des modèles retirés est trop longue</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>the list of tables cannot be read as a whole</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la liste des tables ne peut pas être lue en entier</translation>
    </message>
    <message>
        <location filename="../../app/services/backup.py"/>
        <source>the passphrase does not open it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>la phrase de passe ne l’ouvre pas</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the record went on under other keys, without a restore</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le journal a continué sous d’autres clés, sans restauration</translation>
    </message>
    <message>
        <location filename="../../app/mirror/verifying.py"/>
        <source>the state that was kept on this machine is damaged</source>
        <extracomment>part of a sentence</extracomment>
        <translation>l’état conservé sur cette machine est endommagé</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>the vault had been replaced by an older one, whose record ended earlier</source>
        <extracomment>part of a sentence</extracomment>
        <translation>le coffre avait été remplacé par un plus ancien, dont le journal s’arrêtait plus tôt</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>this answer</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cette réponse</translation>
    </message>
    <message>
        <location filename="../../app/security/paths.py"/>
        <source>this user may not read and write it</source>
        <extracomment>part of a sentence</extracomment>
        <translation>cet utilisateur ne peut pas y lire ni y écrire</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>this version does not know.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>est inconnu de cette version.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>true or false</source>
        <extracomment>part of a sentence</extracomment>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../app/services/models.py"/>
        <source>turns text into vectors</source>
        <extracomment>part of a sentence</extracomment>
        <translation>transforme du texte en vecteurs</translation>
    </message>
    <message>
        <location filename="../../app/mirror/targets.py"/>
        <source>two models begin with the same file</source>
        <extracomment>part of a sentence</extracomment>
        <translation>deux modèles commencent par le même fichier</translation>
    </message>
    <message>
        <location filename="../../app/services/embedder.py"/>
        <source>use '{name}'</source>
        <extracomment>part of a sentence</extracomment>
        <translation>use '{name}'</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was not read</source>
        <extracomment>part of a sentence</extracomment>
        <translation>n’a pas été lu</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>was read as {used}</source>
        <extracomment>part of a sentence: {used} may be {first} and {last}</extracomment>
        <translation>a été lu en {used}</translation>
    </message>
    <message>
        <location filename="../../app/engine/errors.py"/>
        <source>was too large: memory ran out while it was loaded.</source>
        <extracomment>part of a sentence</extracomment>
        <translation>était trop grand : la mémoire a manqué pendant son chargement.</translation>
    </message>
    <message>
        <location filename="../../app/vault/checking.py"/>
        <source>what was written last does not decrypt as it was written</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ce qui a été écrit en dernier ne se déchiffre pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>what you look for</source>
        <extracomment>part of a sentence</extracomment>
        <translation>ce que vous cherchez</translation>
    </message>
    <message>
        <location filename="../../app/services/search.py"/>
        <source>words beside the filters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>des mots en plus des filtres</translation>
    </message>
    <message>
        <location filename="../../app/services/screening.py"/>
        <source>your question</source>
        <extracomment>part of a sentence</extracomment>
        <translation>votre question</translation>
    </message>
    <message>
        <location filename="../../app/extract/cleaning.py"/>
        <source>zero-width characters</source>
        <extracomment>part of a sentence</extracomment>
        <translation>caractères de largeur nulle</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, and only {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, et seulement {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}, just under the {free} free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks}, à peine moins que les {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; free memory is not known here.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks} ; la mémoire libre n’est pas connue ici.</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{asks}; {free} are free.</source>
        <extracomment>{asks} may be It needs about {needed} with {context_tokens} tokens of context / , and {device} of {device_bytes} graphics memory</extracomment>
        <translation>{asks} ; {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{dropped} of the {found} sources found did not fit, and were not read.</source>
        <translation>Faute de place, {dropped} des {found} sources trouvées n’ont pas été lues.</translation>
    </message>
    <message>
        <location filename="../../app/extract/languages.py"/>
        <source>{first} and {last}</source>
        <extracomment>part of a sentence</extracomment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <location filename="../../app/engine/hardware.py"/>
        <source>{how} it needs about {needed}.</source>
        <extracomment>{how} may be With {context_tokens} tokens of context /  and a conversation kept as {value} /  and one layer on the graphics processor /  and {gpu_layers} layers on the graphics processor</extracomment>
        <translation>{how}, il lui faut environ {needed}.</translation>
    </message>
    <message>
        <location filename="../../app/services/model_errors.py"/>
        <source>{instead}, or try it again: cloister models use '{name}' --again</source>
        <extracomment>{instead} may be Detach it ('{of}' --no-adapter) / Choose another one</extracomment>
        <translation>{instead}, ou réessayez-le : cloister models use '{name}' --again</translation>
    </message>
    <message>
        <location filename="../../app/services/history.py"/>
        <source>{message} has no other version. Nothing was deleted.</source>
        <translation>{message} n’a pas d’autre version. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <location filename="../../app/services/chat.py"/>
        <source>{message} is an answer, and only questions can be edited. Nothing was changed.</source>
        <translation>{message} est une réponse, et seules les questions peuvent être modifiées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/turn.py"/>
        <source>{message} is no answer to a question. Nothing was changed.</source>
        <translation>{message} n’est pas la réponse à une question. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/services/continuing.py"/>
        <source>{message} was not cut off: there is nothing to go on with. Nothing was changed.</source>
        <translation>{message} n’a pas été interrompue : il n’y a rien à continuer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} is missing or cannot be read.</source>
        <translation>{name} est introuvable ou ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../app/index/layout.py"/>
        <source>{name} of this embedder is damaged.</source>
        <translation>{name} de ce vectoriseur est endommagé.</translation>
    </message>
    <message>
        <location filename="../../app/services/memory.py"/>
        <source>{wanted}, and this one {text}. Nothing was changed.</source>
        <extracomment>{wanted} may be A summary has 1 to 4000 characters</extracomment>
        <translation>{wanted}, et celui-ci {text}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>{what} from {least} to {most}</source>
        <extracomment>part of a sentence: {what} may be a whole number / a number</extracomment>
        <translation>{what} de {least} à {most}</translation>
    </message>
    <message>
        <location filename="../../app/mirror/store.py"/>
        <source>{what}: the store '{root}' cannot be changed ({value}). Everything else is as it was.</source>
        <extracomment>{what} may be A model file could not be deleted / A model that was fetched was not installed / '{name}' was not imported</extracomment>
        <translation>{what} : l’espace de stockage « {root} » ne peut pas être modifié ({value}). Tout le reste est inchangé.</translation>
    </message>
    <message>
        <location filename="../../app/services/site_trust.py"/>
        <source>{what}: {reason} Nothing was changed.</source>
        <extracomment>{what} may be The site has taken this model back / The site has taken '{name}' back</extracomment>
        <translation>{what} : {reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../app/mirror/transport.py"/>
        <source>{where} does not speak TLS 1.2 or later as asked ({reason}). Models that are installed are untouched.</source>
        <translation>{where} ne prend pas en charge TLS 1.2 ou une version ultérieure, comme demandé ({reason}). Les modèles installés sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/services/composing.py"/>
        <source>{why}: these are the passages themselves.</source>
        <extracomment>{why} may be What the model wrote stands in none of the sources / The model wrote no answer / No language model is installed</extracomment>
        <translation>{why} : voici les passages eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../app/services/audit_check.py"/>
        <source>{why}: what happened before may be missing.</source>
        <extracomment>{why} may be the vault had been replaced by an older one, whose record ended earlier / the checkpoint beside the vault had been replaced by an older one / the checkpoint beside the vault was gone / the record went on under other keys, without a restore / the checkpoint beside the vault was not one of this record / the checkpoint beside the vault did not fit</extracomment>
        <translation>{why} : ce qui s’est passé avant manque peut-être.</translation>
    </message>
    <message>
        <location filename="../../app/services/recognition.py"/>
        <source>“{language}” is no language that Tesseract has data for. Nothing was changed.</source>
        <translation>« {language} » n’est pas une langue pour laquelle Tesseract a des données. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset to default</source>
        <extracomment>FlatButton</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/fields.py"/>
        <source>Reset {name} to its default</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Rétablir la valeur par défaut : {name}</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Insert</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/fill_dialog.py"/>
        <source>Paste from the clipboard</source>
        <extracomment>FlatButton</extracomment>
        <translation>Coller depuis le presse-papiers</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Content filter</source>
        <extracomment>label</extracomment>
        <translation>Filtre de contenu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>What is stopped is not sent and not kept. Documents are shown as they are. Each time a rule acts, the record of events tells which, never what it found.</source>
        <extracomment>in _said</extracomment>
        <translation>Ce qui est bloqué n’est ni envoyé ni conservé. Les documents sont affichés tels quels. Chaque fois qu’une règle agit, le journal des événements dit laquelle, jamais ce qu’elle a trouvé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site does not filter questions and answers.</source>
        <extracomment>in _said</extracomment>
        <translation>Votre site ne filtre ni les questions ni les réponses.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>Your site looks for words and patterns in each question and each answer: {rules}.</source>
        <extracomment>in _said</extracomment>
        <translation>Votre site recherche des mots et des motifs dans chaque question et chaque réponse : {rules}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} cover it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} règles masquent par {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} covers it with {mask}</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} règle masque par {mask}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remark on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} règles signalent</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} remarks on it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} règle signale</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} règle</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rule stops it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} règle bloque</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} règles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/filtering.py"/>
        <source>{n} rules stop it</source>
        <extracomment>in _acts</extracomment>
        <translation>{n} règles bloquent</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Close (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Find in this chat</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Next place (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <extracomment>in _say</extracomment>
        <translation>Absent de cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/find_bar.py"/>
        <source>Turn {place} of {count}</source>
        <extracomment>in _say: A turn is a question, or its answer.</extracomment>
        <translation>Message {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>A private assistant that runs on this machine alone.</source>
        <extracomment>label</extracomment>
        <translation>Un assistant privé qui fonctionne uniquement sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add a folder</source>
        <extracomment>choose_folder</extracomment>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files</source>
        <extracomment>choose_files</extracomment>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Also make a recovery code to write down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Créer aussi un code de récupération à noter</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Answers cite the page they come from. Texts are kept encrypted; nothing leaves this machine. You can add documents at any time.</source>
        <extracomment>open</extracomment>
        <translation>Les réponses indiquent la page dont elles viennent. Les textes sont conservés chiffrés ; rien ne quitte cette machine. Vous pouvez ajouter des documents à tout moment.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Choose a passphrase</source>
        <extracomment>StepCard</extracomment>
        <translation>Choisissez une phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Continue</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Drop files or folders here</source>
        <extracomment>label</extracomment>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>It encrypts every chat and document, and is not stored anywhere. Without it, and without a recovery code, the content is lost.</source>
        <extracomment>open</extracomment>
        <translation>Elle chiffre toutes les discussions et tous les documents, et n’est enregistrée nulle part. Sans elle, et sans code de récupération, le contenu est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Making your vault; this takes a few seconds.</source>
        <extracomment>start_work</extracomment>
        <translation>Création de votre coffre ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>No model came along; your documents can be searched all the same.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>Aucun modèle n’est fourni ; vous pouvez quand même chercher dans vos documents.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Restore a backup…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Start chatting</source>
        <extracomment>setText</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Welcome to Cloister</source>
        <extracomment>label</extracomment>
        <translation>Bienvenue dans Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your documents</source>
        <extracomment>StepCard</extracomment>
        <translation>Vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your model</source>
        <extracomment>StepCard</extracomment>
        <translation>Votre modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>Your site has you write down a recovery code next.</source>
        <extracomment>in __init__</extracomment>
        <translation>Votre site vous demandera ensuite de noter un code de récupération.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>a starter model is ready</source>
        <extracomment>fold</extracomment>
        <translation>un modèle de départ est prêt</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>chosen</source>
        <extracomment>fold</extracomment>
        <translation>choisie</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>drop files here, or start chatting</source>
        <extracomment>fold</extracomment>
        <translation>déposez des fichiers ici, ou commencez à discuter</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/first_start.py"/>
        <source>ready</source>
        <extracomment>fold</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{free} of memory are free here: models up to about {billions} billion parameters fit. Import one at any time under Models.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{free} de mémoire sont libres ici : assez pour des modèles allant jusqu’à environ {billions} Md de paramètres. Vous pouvez en importer un à tout moment dans Modèles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/capacity.py"/>
        <source>{name} is ready: small and quick, good for trying out.</source>
        <extracomment>in capacity_text</extracomment>
        <translation>{name} est prêt : petit et rapide, pratique pour essayer.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>1 part of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>1 partie du manuel</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Add documents</source>
        <extracomment>in _texts</extracomment>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Ask a question</source>
        <extracomment>in _texts</extracomment>
        <translation>Poser une question</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Back (Alt+Left)</source>
        <extracomment>IconButton</extracomment>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Before: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Précédent : {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Cloister is version {version} now.</source>
        <extracomment>show_message</extracomment>
        <translation>Cloister est maintenant en version {version}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Close help (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/contents.py"/>
        <source>Contents of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Sommaire du manuel</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Done: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>Fait : {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>F1 opens it at the part for the page you are on. Esc leads back.</source>
        <extracomment>_paragraph</extracomment>
        <translation>F1 l’ouvre à la partie qui concerne la page affichée. Échap vous y ramène.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>First steps</source>
        <extracomment>label</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Forward (Alt+Right)</source>
        <extracomment>IconButton</extracomment>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Help</source>
        <extracomment>escape, in _show, label</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide</source>
        <extracomment>FlatButton</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Hide the first steps for good</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Masquer définitivement les premiers pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>In this version</source>
        <extracomment>in _title</extracomment>
        <translation>Dans cette version</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>QuietButton, escape</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>Look at a source</source>
        <extracomment>in _texts</extracomment>
        <translation>Regarder une source</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Manual: {title}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Manuel : {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>More</source>
        <extracomment>escape</extracomment>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Next: {title}</source>
        <extracomment>in _html</extracomment>
        <translation>Suivant : {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Nothing found</source>
        <extracomment>Entry</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/browser.py"/>
        <source>Page of the manual</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Search the manual</source>
        <extracomment>setAccessibleName, setPlaceholderText</extracomment>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>Start and keys</source>
        <extracomment>Entry</extracomment>
        <translation>Démarrage et raccourcis</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>The pages of the manual were not installed.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Les pages du manuel n’ont pas été installées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/start.py"/>
        <source>This manual is on this machine: it needs no network.</source>
        <extracomment>_paragraph</extracomment>
        <translation>Ce manuel est sur cette machine : il n’a pas besoin du réseau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>This page is in English only.</source>
        <extracomment>escape</extracomment>
        <translation>Cette page n’existe qu’en anglais.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/first_steps.py"/>
        <source>To do: {step}</source>
        <extracomment>in show_steps</extracomment>
        <translation>À faire : {step}</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <location filename="../../app/ui/help/page.py"/>
        <location filename="../../app/ui/help/start.py"/>
        <source>What is new</source>
        <extracomment>QuietButton, in _page_title, in _places, show_message</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/guide.py"/>
        <source>Your chats and documents are as they were.</source>
        <extracomment>show_message</extracomment>
        <translation>Vos discussions et documents sont inchangés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/help/page.py"/>
        <source>{n} parts of the manual</source>
        <extracomment>in _found</extracomment>
        <translation>{n} parties du manuel</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <location filename="../../app/ui/import_notes.py"/>
        <source>Show</source>
        <extracomment>show_message</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>IntegrityPanel</name>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Cancel</source>
        <extracomment>setText</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check</source>
        <extracomment>label</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Check now</source>
        <extracomment>QuietButton, setText</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: sound, all {n} pages</source>
        <extracomment>in _show</extracomment>
        <translation>Vérifié {when} : {n} pages, toutes intactes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Checked {when}: the vault is damaged</source>
        <extracomment>in _show</extracomment>
        <translation>Vérifié {when} : le coffre est endommagé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Every page and table is looked over once a week, in the background while you work.</source>
        <extracomment>in __init__</extracomment>
        <translation>Chaque page et chaque table est examinée une fois par semaine, en arrière-plan pendant que vous travaillez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Looking over every page</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Examen de chaque page</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Not checked yet.</source>
        <extracomment>setText</extracomment>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Restore a backup into a new data folder, or save what can be read: that makes a new vault, lists what is lost, and changes nothing here.</source>
        <extracomment>in _advice</extracomment>
        <translation>Restaurez une sauvegarde dans un nouveau dossier de données, ou sauvez ce qui est lisible : cela crée un nouveau coffre, liste ce qui est perdu, et ne change rien ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/integrity.py"/>
        <source>Save what can be read…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Cancelling…</source>
        <extracomment>say</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>Close</source>
        <extracomment>setText</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/export/job_dialog.py"/>
        <source>What could not be read</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 day</source>
        <extracomment>in span</extracomment>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>1 year</source>
        <extracomment>in span</extracomment>
        <translation>1 an</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>A chat was removed: the time it was to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>Une discussion a été supprimée : sa durée de conservation est écoulée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes on {day}</source>
        <extracomment>in going</extracomment>
        <translation>Expire le {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes today</source>
        <extracomment>in going</extracomment>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Goes tomorrow</source>
        <extracomment>in going</extracomment>
        <translation>Expire demain</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>Until I delete it</source>
        <extracomment>in choices</extracomment>
        <translation>Jusqu’à ce que je la supprime</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} chats were removed: the time they were to be kept for is over.</source>
        <extracomment>in gone</extracomment>
        <translation>{n} discussions ont été supprimées : leur durée de conservation est écoulée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{n} days</source>
        <extracomment>in span</extracomment>
        <translation>{n} jours</translation>
    </message>
    <message>
        <location filename="../../app/ui/keeping.py"/>
        <source>{time}, as your site says</source>
        <extracomment>in choices</extracomment>
        <translation>{time}, comme le veut votre site</translation>
    </message>
</context>
<context>
    <name>KeepingPanel</name>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>1 chat goes within the next 7 days.</source>
        <extracomment>setText</extracomment>
        <translation>1 discussion expire dans les 7 prochains jours.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>A single chat can have a time of its own: Keep, in its menu in the list. The shorter time holds, for pinned chats too, and days count from the last message.</source>
        <extracomment>in __init__</extracomment>
        <translation>Une discussion peut avoir sa propre durée : Conserver, dans son menu de la liste. La durée la plus courte l’emporte, même pour les discussions épinglées, et les jours se comptent depuis le dernier message.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Chats are kept until you delete them.</source>
        <extracomment>in __init__</extracomment>
        <translation>Les discussions sont conservées jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Keeping</source>
        <extracomment>label</extracomment>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>Your site removes a chat {time} after its last message, pinned chats too.</source>
        <extracomment>in __init__</extracomment>
        <translation>Votre site supprime une discussion {time} après son dernier message, même épinglée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/keeping.py"/>
        <source>{n} chats go within the next 7 days.</source>
        <extracomment>in _on_counted</extracomment>
        <translation>{n} discussions expirent dans les 7 prochains jours.</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Afrikaans</source>
        <extracomment>latin</extracomment>
        <translation>afrikaans</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Albanian</source>
        <extracomment>latin</extracomment>
        <translation>albanais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Amharic</source>
        <extracomment>others</extracomment>
        <translation>amharique</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ancient Greek</source>
        <extracomment>others</extracomment>
        <translation>grec ancien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Arabic</source>
        <extracomment>others</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Armenian</source>
        <extracomment>others</extracomment>
        <translation>arménien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Assamese</source>
        <extracomment>others</extracomment>
        <translation>assamais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani</source>
        <extracomment>latin</extracomment>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Azerbaijani (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>azerbaïdjanais (cyrillique)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Basque</source>
        <extracomment>latin</extracomment>
        <translation>basque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Belarusian</source>
        <extracomment>others</extracomment>
        <translation>biélorusse</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bengali</source>
        <extracomment>others</extracomment>
        <translation>bengali</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bosnian</source>
        <extracomment>latin</extracomment>
        <translation>bosniaque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Breton</source>
        <extracomment>latin</extracomment>
        <translation>breton</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Bulgarian</source>
        <extracomment>others</extracomment>
        <translation>bulgare</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Burmese</source>
        <extracomment>others</extracomment>
        <translation>birman</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Catalan</source>
        <extracomment>latin</extracomment>
        <translation>catalan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cebuano</source>
        <extracomment>latin</extracomment>
        <translation>cebuano</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Cherokee</source>
        <extracomment>others</extracomment>
        <translation>cherokee</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified)</source>
        <extracomment>others</extracomment>
        <translation>chinois (simplifié)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (simplified, vertical)</source>
        <extracomment>others</extracomment>
        <translation>chinois (simplifié, vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional)</source>
        <extracomment>others</extracomment>
        <translation>chinois (traditionnel)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Chinese (traditional, vertical)</source>
        <extracomment>others</extracomment>
        <translation>chinois (traditionnel, vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Corsican</source>
        <extracomment>latin</extracomment>
        <translation>corse</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Croatian</source>
        <extracomment>latin</extracomment>
        <translation>croate</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Czech</source>
        <extracomment>latin</extracomment>
        <translation>tchèque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Danish</source>
        <extracomment>latin</extracomment>
        <translation>danois</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dhivehi</source>
        <extracomment>others</extracomment>
        <translation>maldivien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dutch</source>
        <extracomment>latin</extracomment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Dzongkha</source>
        <extracomment>others</extracomment>
        <translation>dzongkha</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>English</source>
        <extracomment>latin</extracomment>
        <translation>anglais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Esperanto</source>
        <extracomment>latin</extracomment>
        <translation>espéranto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Estonian</source>
        <extracomment>latin</extracomment>
        <translation>estonien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Faroese</source>
        <extracomment>latin</extracomment>
        <translation>féroïen</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Filipino</source>
        <extracomment>latin</extracomment>
        <translation>filipino</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Finnish</source>
        <extracomment>latin</extracomment>
        <translation>finnois</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>French</source>
        <extracomment>latin</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Galician</source>
        <extracomment>latin</extracomment>
        <translation>galicien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian</source>
        <extracomment>others</extracomment>
        <translation>géorgien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Georgian (old)</source>
        <extracomment>others</extracomment>
        <translation>géorgien (ancien)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German</source>
        <extracomment>latin</extracomment>
        <translation>allemand</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>German (Fraktur)</source>
        <extracomment>latin</extracomment>
        <translation>allemand (Fraktur)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Greek</source>
        <extracomment>others</extracomment>
        <translation>grec</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Gujarati</source>
        <extracomment>others</extracomment>
        <translation>gujarati</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Haitian Creole</source>
        <extracomment>latin</extracomment>
        <translation>créole haïtien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hebrew</source>
        <extracomment>others</extracomment>
        <translation>hébreu</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hindi</source>
        <extracomment>others</extracomment>
        <translation>hindi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Hungarian</source>
        <extracomment>latin</extracomment>
        <translation>hongrois</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Icelandic</source>
        <extracomment>latin</extracomment>
        <translation>islandais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Indonesian</source>
        <extracomment>latin</extracomment>
        <translation>indonésien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Inuktitut</source>
        <extracomment>others</extracomment>
        <translation>inuktitut</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Irish</source>
        <extracomment>latin</extracomment>
        <translation>irlandais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian</source>
        <extracomment>latin</extracomment>
        <translation>italien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Italian (old)</source>
        <extracomment>latin</extracomment>
        <translation>italien (ancien)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese</source>
        <extracomment>others</extracomment>
        <translation>japonais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Japanese (vertical)</source>
        <extracomment>others</extracomment>
        <translation>japonais (vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Javanese</source>
        <extracomment>latin</extracomment>
        <translation>javanais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kannada</source>
        <extracomment>others</extracomment>
        <translation>kannada</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kazakh</source>
        <extracomment>others</extracomment>
        <translation>kazakh</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Khmer</source>
        <extracomment>others</extracomment>
        <translation>khmer</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean</source>
        <extracomment>others</extracomment>
        <translation>coréen</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Korean (vertical)</source>
        <extracomment>others</extracomment>
        <translation>coréen (vertical)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kurdish (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>kurde (latin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Kyrgyz</source>
        <extracomment>others</extracomment>
        <translation>kirghize</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lao</source>
        <extracomment>others</extracomment>
        <translation>lao</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latin</source>
        <extracomment>latin</extracomment>
        <translation>latin</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Latvian</source>
        <extracomment>latin</extracomment>
        <translation>letton</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Lithuanian</source>
        <extracomment>latin</extracomment>
        <translation>lituanien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Luxembourgish</source>
        <extracomment>latin</extracomment>
        <translation>luxembourgeois</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Macedonian</source>
        <extracomment>others</extracomment>
        <translation>macédonien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malay</source>
        <extracomment>latin</extracomment>
        <translation>malais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Malayalam</source>
        <extracomment>others</extracomment>
        <translation>malayalam</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maltese</source>
        <extracomment>latin</extracomment>
        <translation>maltais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Maori</source>
        <extracomment>latin</extracomment>
        <translation>maori</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Marathi</source>
        <extracomment>others</extracomment>
        <translation>marathi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle English</source>
        <extracomment>latin</extracomment>
        <translation>moyen anglais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Middle French</source>
        <extracomment>latin</extracomment>
        <translation>moyen français</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Mongolian</source>
        <extracomment>others</extracomment>
        <translation>mongol</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Nepali</source>
        <extracomment>others</extracomment>
        <translation>népalais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Norwegian</source>
        <extracomment>latin</extracomment>
        <translation>norvégien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Occitan</source>
        <extracomment>latin</extracomment>
        <translation>occitan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Odia</source>
        <extracomment>others</extracomment>
        <translation>odia</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Pashto</source>
        <extracomment>others</extracomment>
        <translation>pachto</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Persian</source>
        <extracomment>others</extracomment>
        <translation>persan</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Polish</source>
        <extracomment>latin</extracomment>
        <translation>polonais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Portuguese</source>
        <extracomment>latin</extracomment>
        <translation>portugais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Punjabi</source>
        <extracomment>others</extracomment>
        <translation>pendjabi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Quechua</source>
        <extracomment>latin</extracomment>
        <translation>quechua</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Romanian</source>
        <extracomment>latin</extracomment>
        <translation>roumain</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Russian</source>
        <extracomment>others</extracomment>
        <translation>russe</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sanskrit</source>
        <extracomment>others</extracomment>
        <translation>sanskrit</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Scottish Gaelic</source>
        <extracomment>latin</extracomment>
        <translation>gaélique écossais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>serbe (cyrillique)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Serbian (Latin)</source>
        <extracomment>latin</extracomment>
        <translation>serbe (latin)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sindhi</source>
        <extracomment>others</extracomment>
        <translation>sindhi</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sinhala</source>
        <extracomment>others</extracomment>
        <translation>cingalais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovak</source>
        <extracomment>latin</extracomment>
        <translation>slovaque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Slovenian</source>
        <extracomment>latin</extracomment>
        <translation>slovène</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish</source>
        <extracomment>latin</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Spanish (old)</source>
        <extracomment>latin</extracomment>
        <translation>espagnol (ancien)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Sundanese</source>
        <extracomment>latin</extracomment>
        <translation>soundanais</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swahili</source>
        <extracomment>latin</extracomment>
        <translation>swahili</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Swedish</source>
        <extracomment>latin</extracomment>
        <translation>suédois</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Syriac</source>
        <extracomment>others</extracomment>
        <translation>syriaque</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tajik</source>
        <extracomment>others</extracomment>
        <translation>tadjik</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tamil</source>
        <extracomment>others</extracomment>
        <translation>tamoul</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tatar</source>
        <extracomment>others</extracomment>
        <translation>tatar</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Telugu</source>
        <extracomment>others</extracomment>
        <translation>télougou</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Thai</source>
        <extracomment>others</extracomment>
        <translation>thaï</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tibetan</source>
        <extracomment>others</extracomment>
        <translation>tibétain</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tigrinya</source>
        <extracomment>others</extracomment>
        <translation>tigrigna</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Tongan</source>
        <extracomment>latin</extracomment>
        <translation>tongien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Turkish</source>
        <extracomment>latin</extracomment>
        <translation>turc</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Ukrainian</source>
        <extracomment>others</extracomment>
        <translation>ukrainien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Urdu</source>
        <extracomment>others</extracomment>
        <translation>ourdou</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uyghur</source>
        <extracomment>others</extracomment>
        <translation>ouïghour</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek</source>
        <extracomment>latin</extracomment>
        <translation>ouzbek</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Uzbek (Cyrillic)</source>
        <extracomment>others</extracomment>
        <translation>ouzbek (cyrillique)</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Vietnamese</source>
        <extracomment>latin</extracomment>
        <translation>vietnamien</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Welsh</source>
        <extracomment>latin</extracomment>
        <translation>gallois</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Western Frisian</source>
        <extracomment>latin</extracomment>
        <translation>frison occidental</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yiddish</source>
        <extracomment>others</extracomment>
        <translation>yiddish</translation>
    </message>
    <message>
        <location filename="../../app/extract/language_names.py"/>
        <source>Yoruba</source>
        <extracomment>latin</extracomment>
        <translation>yoruba</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister does not lock by itself, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister ne se verrouille pas automatiquement, comme le veut la politique de votre site.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} min without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister se verrouille après {n} min sans activité, comme le veut la politique de votre site.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Cloister locks after {n} s without input, as your site's policy says.</source>
        <extracomment>in _idle_words</extracomment>
        <translation>Cloister se verrouille après {n} s sans activité, comme le veut la politique de votre site.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Ctrl+L</source>
        <extracomment>setToolTip</extracomment>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>It also locks before this machine sleeps and with your session.</source>
        <extracomment>in _system_words</extracomment>
        <translation>Il se verrouille aussi avant la mise en veille de cette machine et quand votre session est verrouillée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Lock now</source>
        <extracomment>QuietButton</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>Locking</source>
        <extracomment>label</extracomment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>The model and the index are stopped, the key is wiped, and what was copied from here is taken back. Your place and what you typed are kept for when you unlock.</source>
        <extracomment>in __init__</extracomment>
        <translation>Le modèle et l’index sont arrêtés, la clé est effacée, et ce qui a été copié d’ici est retiré du presse-papiers. Vous retrouverez votre place et votre saisie au déverrouillage.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/locking.py"/>
        <source>This machine does not tell when it sleeps: lock before you close it (Ctrl+L).</source>
        <extracomment>in _system_words</extracomment>
        <translation>Cette machine ne signale pas sa mise en veille : verrouillez avant de la fermer (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Cloister</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Enter your passphrase to go on where you were.</source>
        <extracomment>set_title</extracomment>
        <translation>Saisissez votre phrase de passe pour reprendre où vous en étiez.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py"/>
        <source>Locked</source>
        <extracomment>set_title</extracomment>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A comparison of two documents](screenshots/chat-comparison-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Une comparaison de deux documents](screenshots/chat-comparison-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![A summary in the place of what fell out](screenshots/chat-left-out-summary-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Un résumé à la place de ce qui ne tient plus](screenshots/chat-left-out-summary-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Choosing a persona](screenshots/personas-menu-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Choisir une persona](screenshots/personas-menu-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Documents](screenshots/documents-problems-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Documents](screenshots/documents-problems-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Files that are attached to a chat](screenshots/chat-attached-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Des fichiers joints à une discussion](screenshots/chat-attached-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Help](screenshots/help-documents-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Aide](screenshots/help-documents-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Models](screenshots/models-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Modèles](screenshots/models-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Personas and prompts](screenshots/personas-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Personas et prompts](screenshots/personas-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Sampling in detail](screenshots/settings-sampling-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Échantillonnage en détail](screenshots/settings-sampling-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Settings for one model](screenshots/models-options-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Réglages d’un modèle](screenshots/models-options-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The first start](screenshots/first-start-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Le premier démarrage](screenshots/first-start-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The list after a slash](screenshots/slash-list-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![La liste après une barre oblique](screenshots/slash-list-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The parts of the context window](screenshots/context-panel-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Les parties de la fenêtre de contexte](screenshots/context-panel-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![The window in Vietnamese](screenshots/chat-answered-light-vi.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![La fenêtre en vietnamien](screenshots/chat-answered-light-vi.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![Two versions of an answer](screenshots/chat-versions-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Deux versions d’une réponse](screenshots/chat-versions-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>![What a model thought](screenshots/chat-thought-opened-light.png)</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>![Ce qu’un modèle a pensé](screenshots/chat-thought-opened-light.png)</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A model.** A small starter model is there already. It shows how everything works; for real work import a better one (see below).</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Un modèle.** Un petit modèle de départ est déjà là. Il montre comment tout fonctionne ; pour un vrai travail, importez-en un meilleur (voir plus bas).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**A passphrase.** It opens everything and is kept nowhere. Lost means lost, unless you made a recovery code, here or later. A passphrase has at least 8 characters; several unrelated words are better than one clever one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Une phrase de passe.** Elle ouvre tout et n’est conservée nulle part. Perdue, elle l’est pour de bon, sauf si vous avez créé un code de récupération, ici ou plus tard. Une phrase de passe a au moins 8 caractères ; plusieurs mots sans rapport valent mieux qu’un seul mot ingénieux.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Attach** (Ctrl+Shift+A) hands files to the chat that is open: no other chat is answered from them, and they are not among your documents. Files that you paste into the question, or drop on the left half of a chat, are attached too; the right half adds them to the collection. A new chat begins with its first file.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Joindre** (Ctrl+Maj+A) ajoute des fichiers à la discussion ouverte : aucune autre discussion ne répond à partir d’eux, et ils ne font pas partie de vos documents. Les fichiers que vous collez dans la question, ou déposez sur la moitié gauche d’une discussion, sont joints aussi ; la moitié droite les ajoute à la collection. Une nouvelle discussion commence avec son premier fichier.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Change…** asks for the passphrase of now and twice for the new one. It takes a moment, however much the vault holds. Copies of the data folder that were made before still open with the old one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Changer…** demande la phrase de passe actuelle et deux fois la nouvelle. Cela prend un instant, quel que soit le contenu du coffre. Les copies du dossier de données faites auparavant s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Check now** looks over every page of the vault; by itself Cloister does so once a week while nothing else goes on, and says so at the top if something is wrong. Then restore a backup into a new folder, or ask your administrator for `cloister vault repair`: it saves what can be read and lists what is lost.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Vérifier** examine chaque page du coffre ; Cloister le fait aussi de lui-même une fois par semaine, quand rien d’autre ne se passe, et le signale en haut si quelque chose ne va pas. Restaurez alors une sauvegarde dans un nouveau dossier, ou demandez à votre administrateur de lancer `cloister vault repair`, qui sauve ce qui est lisible et énumère ce qui est perdu.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Continue** goes on with an answer that was stopped, cut off, or reached its length limit, in the same message. A model whose chat template has no place for the beginning of an answer says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Continuer** poursuit une réponse qui a été arrêtée ou interrompue, ou qui a atteint sa limite de longueur, dans le même message. Un modèle dont le gabarit de discussion n’a pas de place pour le début d’une réponse l’indique.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Destroy…**, at the end of Vault, asks you to type a word. Then it overwrites the keys, without which nothing can be read, and removes everything; Cloister starts as on its first day. Nobody can bring it back. Backups that you made elsewhere still open with their passphrase.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Détruire…**, à la fin de Coffre, vous demande de saisir un mot. Il écrase ensuite les clés, sans lesquelles rien ne peut être lu, et supprime tout ; Cloister redémarre comme au premier jour. Personne ne peut rien rétablir. Les sauvegardes que vous avez faites ailleurs s’ouvrent encore avec leur phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Documents.** Drop files or folders into the window, or skip this and just chat.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Documents.** Déposez des fichiers ou des dossiers dans la fenêtre, ou passez cette étape et commencez simplement à discuter.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Export…** (Ctrl+E), in the menu of a chat, writes it or all chats to a file: Markdown, PDF, HTML, or JSON that can be imported again. Such a file is not encrypted. **Import chats…** (Ctrl+O), or a file dropped on the window, brings in what was exported as JSON, and chats of ChatGPT, Open WebUI and GPT4All; what is here already is left alone. Sources of an imported answer whose document is not in this vault say so. [More](chat-export.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Exporter…** (Ctrl+E), dans le menu d’une discussion, l’enregistre dans un fichier, seule ou avec toutes les autres : Markdown, PDF, HTML, ou JSON, qui peut être importé de nouveau. Un tel fichier n’est pas chiffré. **Importer des discussions…** (Ctrl+O), ou un fichier déposé sur la fenêtre, importe ce qui a été exporté en JSON, ainsi que des discussions de ChatGPT, Open WebUI et GPT4All ; ce qui est déjà là n’est pas touché. Les sources d’une réponse importée dont le document n’est pas dans ce coffre l’indiquent. [En savoir plus](chat-export.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Folders and tags.** A chat lies in one folder or none and has as many tags as you like. Both are there as long as a chat has them. The choice over the list shows one folder, one tag, or the archive.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Dossiers et étiquettes.** Une discussion se trouve dans un dossier ou dans aucun et a autant d’étiquettes que vous voulez. Les uns comme les autres existent tant qu’une discussion les porte. Le menu au-dessus de la liste affiche un dossier, une étiquette ou les archives.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** also takes a GGUF file with a model or an adapter, and a folder with an embedder: the small model that finds passages by their meaning, or with a **reranker** or a **checker**. Your site may allow only files that are on its list, or none.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Importer…** accepte aussi un fichier GGUF avec un modèle ou un adaptateur, et un dossier avec un vectoriseur, le petit modèle qui trouve les passages par leur sens, ou avec un **reclasseur** ou un **vérificateur**. Votre site peut n’autoriser que les fichiers de sa liste, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Import…** and **Export…** there bring personas and prompts in and out as a file, which is not encrypted. On the command line `cloister ask --prompt NAME` asks a prompt. [More](personas.md).</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Importer…** et **Exporter…** y importent et exportent personas et prompts sous la forme d’un fichier, qui n’est pas chiffré. En ligne de commande, `cloister ask --prompt NAME` pose un prompt. [En savoir plus](personas.md).</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Installed** shows the models on this machine: how large each is, how much it can read at once, where it came from and who vetted it, and whether it fits the free memory now. **Use** makes it the one that answers. One that does not fit says by how much, and **Use** offers settings with which it would. One over which the engine ended twice is put aside; **Try again** brings it back. **Details** has everything that is known of it, to copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Installés** affiche les modèles de cette machine : la taille de chacun, combien il peut lire à la fois, d’où il vient et qui l’a validé, et s’il tient maintenant dans la mémoire libre. **Utiliser** en fait celui qui répond. Celui qui ne tient pas indique ce qui lui manque, et **Utiliser** propose des réglages avec lesquels il tiendrait. Celui avec lequel le moteur s’est arrêté deux fois est mis de côté ; **Réessayer** le remet en service. **Détails** réunit tout ce que l’on sait de lui, prêt à copier.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Keep** gives a chat a time: a day to a year after its last message it is removed for good, pinned or not. Where your site has a time of its own the shorter one holds. A chat that will go says when in its upper edge, and the next unlock says once how many went.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Conserver** donne une durée à une discussion : d’un jour à un an après son dernier message, elle est supprimée pour de bon, épinglée ou non. Là où votre site a sa propre durée, la plus courte l’emporte. Une discussion qui va expirer porte la date en haut, et le prochain déverrouillage dit une fois combien ont disparu.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Lock** (Ctrl+L) covers the window at once, ends the model and the index, forgets the key, and takes back what was copied from here if nothing else was copied since. The same happens by itself after some minutes without input, as your site has set it, before the machine sleeps, and when your session or screen is locked. Where the desktop has icons beside the clock, Cloister's shows, locks and quits.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Verrouiller** (Ctrl+L) couvre aussitôt la fenêtre, met fin au modèle et à l’index, efface la clé et retire du presse-papiers ce qui a été copié d’ici si rien d’autre n’a été copié depuis. Cela se fait aussi automatiquement après quelques minutes sans activité, selon ce qu’a fixé votre site, avant la mise en veille de la machine, et quand votre session ou votre écran est verrouillé. Là où le bureau a des icônes à côté de l’horloge, celle de Cloister permet de l’afficher, de le verrouiller et de le quitter.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Make one…** draws a recovery code: eight groups of six characters, shown once. Write it on paper and lock it away. If the passphrase is lost, type the code where the passphrase is asked for; small letters, spaces, and O for 0 or I for 1 do not matter. Then choose a new passphrase.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**En créer un…** génère un code de récupération : huit groupes de six caractères, affichés une seule fois. Notez-le sur papier et mettez-le sous clé. Si la phrase de passe est perdue, saisissez le code là où la phrase de passe est demandée ; les minuscules, les espaces et O pour 0 ou I pour 1 n’ont pas d’importance. Choisissez ensuite une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Offered by the site** shows what your site has vetted, by the list that it signed. **Install** fetches a model, and shows how fast and how long still. **Cancel** keeps what has come; **Go on**, today or later, takes it up there. **Update** puts newer files in place of older ones and keeps your settings for the model. **Sync now** asks the site's mirror for its newest list, and nobody else for anything. Where there is no mirror, **Import… → From the site's stick…** reads list and models from a stick: choose the folder that your administrator wrote to it. The first time you may be asked for the site's `root.json`, which tells whose signatures to believe; take it from your administrator and from no stick.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Proposés par le site** montre ce que votre site a validé, d’après la liste qu’il a signée. **Installer** récupère un modèle, en indiquant la vitesse et le temps restant. **Annuler** garde ce qui a été reçu ; **Continuer**, aujourd’hui ou plus tard, reprend à cet endroit. **Mettre à jour** met des fichiers plus récents à la place des anciens et garde vos réglages pour le modèle. **Synchroniser** demande au miroir du site sa liste la plus récente, et à personne d’autre quoi que ce soit. S’il n’y a pas de miroir, **Importer… → Depuis la clé USB du site…** lit la liste et les modèles sur une clé USB : choisissez le dossier que votre administrateur y a écrit. La première fois, on vous demandera peut-être le `root.json` du site, qui dit à quelles signatures se fier ; prenez-le auprès de votre administrateur, jamais sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Personas** (Ctrl+5) on the left has all of them. **New persona…** makes one; those that come with Cloister can be copied and the copy changed. **Remove** can be undone for half a minute. *How this answer was written* names the persona.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Personas** (Ctrl+5), à gauche, les contient toutes. **Nouvelle persona…** en crée une ; celles qui viennent avec Cloister peuvent être copiées, et la copie modifiée. **Supprimer** peut être annulé pendant une demi-minute. *Comment cette réponse a été écrite* indique la persona.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Search** (Ctrl+K) looks through the text of all messages, and shows the newest first. All words must stand in a message; the last one may be the beginning of a word. Chats that are called so stand first. A hit leads to its message with the words marked; F3 and Shift+F3 go on to the next place in that chat. Ctrl+F looks for words in the open chat alone. **Filter** writes into the field what can be typed there too, as in `chats search` on the command line:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La **recherche** (Ctrl+K) parcourt le texte de tous les messages et montre les plus récents d’abord. Tous les mots doivent figurer dans un message ; le dernier peut être le début d’un mot. Les discussions qui portent ce nom viennent en premier. Un résultat mène à son message, avec les mots surlignés ; F3 et Maj+F3 passent à l’occurrence suivante ou précédente dans cette discussion. Ctrl+F cherche des mots dans la seule discussion ouverte. **Filtrer** écrit dans le champ ce que l’on peut aussi y taper, comme dans `chats search` en ligne de commande :</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Several windows.** Ctrl+Shift+N opens another window with a chat of its own; a chat that is open in two of them is the same in both. One that is deleted in one of them gives way to an empty chat in the other, which says so and offers **Undo** for half a minute; drafts and the page on screen stay. Documents, Models, Vault and Settings are in the first one, which comes up when they are asked for. Closing a window locks nothing while another is open; **Lock** locks all of them. Starting Cloister again brings up the window that is there.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Plusieurs fenêtres.** Ctrl+Maj+N ouvre une autre fenêtre avec sa propre discussion ; une discussion ouverte dans deux d’entre elles est la même dans les deux. Une discussion supprimée dans l’une cède la place dans l’autre à une discussion vide, qui l’indique et propose **Annuler** pendant une demi-minute ; les brouillons et la page affichée restent. Documents, Modèles, Coffre et Réglages sont dans la première, qui passe au premier plan quand on les demande. Fermer une fenêtre ne verrouille rien tant qu’une autre est ouverte ; **Verrouiller** les verrouille toutes. Lancer Cloister une nouvelle fois ramène la fenêtre existante au premier plan.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Summary.** Where a model of a billion parameters or more is loaded, it sums up what fell out, when nothing else is asked of it. The summary stands at the line; S opens it. It is given to the model in place of those messages, as notes and not as instructions; where the whole chat fits again, say in a model with a larger window, that is given. **Edit** changes it, **Remove** takes it away and lets none be written in this chat (it can be undone, and allowed again in the panel). It belongs to its branch, and goes with any message it covers. Settings switch summaries off, or let every model write them; small ones get facts wrong.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Résumé.** Quand un modèle d’un milliard de paramètres ou plus est chargé, il résume ce qui ne tient plus, lorsque rien d’autre ne lui est demandé. Le résumé se trouve sur la ligne qui marque cet endroit ; S l’ouvre. Il est donné au modèle à la place de ces messages, comme notes et non comme instructions ; quand toute la discussion tient de nouveau, par exemple dans un modèle à la fenêtre plus grande, c’est elle qui lui est donnée. **Modifier** permet de le changer, **Retirer** le supprime et n’en laisse plus écrire dans cette discussion (cela peut être annulé, et permis de nouveau dans le panneau). Il appartient à sa branche, et s’en va avec tout message qu’il couvre. Les réglages désactivent les résumés, ou permettent à chaque modèle d’en écrire ; les petits se trompent sur les faits.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The archive** takes chats out of the list, and nothing else: they are searched, kept, backed up and, where your site has a time for chats, removed like the others.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Les archives** retirent des discussions de la liste, et rien d’autre : elles restent trouvées par la recherche, conservées, sauvegardées et, là où votre site a une durée pour les discussions, supprimées comme les autres.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**The documents do not say** means that no passage was found that answers with some certainty. One question in ten that they do answer is refused so; the nearest passages are listed, in case one of them does or your question can be put better.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Les documents ne le disent pas** signifie qu’aucun passage n’a été trouvé qui réponde avec assez de certitude. Une question sur dix à laquelle ils répondent pourtant est ainsi écartée ; les passages les plus proches sont indiqués, au cas où l’un d’eux répondrait ou que votre question gagnerait à être reformulée.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Titles.** A new chat is named after its question, without "please" and "could you tell me". Where a larger model is loaded it proposes a short title after the first answer, while nothing else is asked. A title that you gave stays.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>**Titres.** Une nouvelle discussion porte le nom de sa question, sans « s’il vous plaît » ni « pouvez-vous me dire ». Quand un modèle plus grand est chargé, il propose un titre court après la première réponse, pendant que rien d’autre n’est demandé. Un titre que vous avez donné reste.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Try the sample**, here, in a new chat or in Documents, brings in three short documents of an invented field station and suggests what to ask them. They lie in the collection *Sample* and are removed like any others. A new chat also shows your first steps until they are done or you hide them.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Essayer l’exemple**, ici, dans une nouvelle discussion ou dans Documents, ajoute trois courts documents d’une station de terrain fictive et propose des questions à leur sujet. Ils se trouvent dans la collection *Sample* et se retirent comme les autres. Une nouvelle discussion montre aussi vos premiers pas jusqu’à ce qu’ils soient faits ou que vous les masquiez.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Vault → Back up…** writes everything but the models into one encrypted file: chats, documents, settings. Choose a place on another disk or stick, and a passphrase for the file. It stays that file's, whatever you change later. You can go on working; **Cancel** leaves nothing behind. "Done" is said only once the whole file was read again. Without any backup the panel reminds you.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Coffre → Sauvegarder…** enregistre tout, sauf les modèles, dans un seul fichier chiffré : discussions, documents, réglages. Choisissez un emplacement sur un autre disque ou une clé USB, et une phrase de passe pour le fichier. Elle reste celle de ce fichier, quoi que vous changiez plus tard. Vous pouvez continuer à travailler ; **Annuler** ne laisse aucune trace. « Terminé » ne s’affiche qu’une fois le fichier entier relu. Sans aucune sauvegarde, le panneau vous le rappelle.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Watch a folder…** takes in what a folder holds, and what comes or changes in it later, by itself, while Cloister is open and unlocked; what changed meanwhile is found at the next unlock. The button is there where your site allows it. Hidden files, links and files that are still being written stay out. A card says how each folder stands and lets you **Pause** it or **Stop watching**; documents stay either way. A renamed file stays the same document. A deleted one is only marked *gone from disk*: **Remove them…** takes all of these away at once, after a question. What you remove yourself comes back only when its file changes.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Surveiller un dossier…** importe de lui-même ce qu’un dossier contient, puis ce qui y arrive ou y change, tant que Cloister est ouvert et déverrouillé ; ce qui a changé entre-temps est trouvé au prochain déverrouillage. Le bouton n’est présent que si votre site le permet. Les fichiers masqués, les liens et les fichiers encore en cours d’écriture sont laissés de côté. Une carte dit où en est chaque dossier et propose **Pause** ou **Ne plus surveiller** ; les documents restent dans les deux cas. Un fichier renommé reste le même document. Un fichier supprimé est seulement marqué *disparu du disque* : **Les retirer…** les enlève tous à la fois, après confirmation. Ce que vous retirez vous-même ne revient que si son fichier change.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**What no longer fits** is marked where it is: *Earlier messages are no longer read by the model* stands above the first message that it is given. A small model that answers from documents is given no earlier turns at all, for it would answer from them; the panel says so, and the question is still searched with the words of the one before it. If sources were found that did not fit, the answer says how many. How many earlier turns are given is set for all chats in Settings, and for one chat in the panel.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Ce qui ne tient plus** est marqué à sa place : *Le modèle ne lit plus les messages précédents* s’affiche au-dessus du premier message qui lui est donné. Un petit modèle qui répond à partir de documents ne reçoit aucun échange précédent, car c’est de là qu’il tirerait ses réponses ; le panneau le dit, et la recherche pour la question se fait tout de même avec les mots de la précédente. Si des sources trouvées ne tenaient pas, la réponse dit combien. Le nombre d’échanges précédents donnés se règle pour toutes les discussions dans Réglages, et pour une discussion dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>**Whole documents.** "Summarise report.pdf", "What is this document about?" and "Compare plan-2024.pdf and plan-2025.pdf" read all of a document, part by part; a line says which part is being read and how long it may take. **Stop** keeps what is done, and says how far it came. Name the documents, select them in **Documents** and use **Summarise** or **Compare**, or use the three dots in **Sources**. If it is not clear which you mean, you are asked; answer with the name. English, German, Spanish, French and Vietnamese are understood. Up to 8 documents make a summary, up to 4 are compared.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>**Documents entiers.** « Résume report.pdf », « De quoi parle ce document ? » et « Compare plan-2024.pdf et plan-2025.pdf » font lire tout un document, partie par partie ; une ligne dit quelle partie est en cours de lecture et combien de temps cela peut prendre. **Arrêter** garde ce qui est fait et dit jusqu’où la lecture est allée. Nommez les documents, ou sélectionnez-les dans **Documents** et utilisez **Résumer** ou **Comparer**, ou utilisez les trois points dans **Sources**. Si votre demande n’est pas claire, il vous est demandé lesquels ; répondez par le nom. L’anglais, l’allemand, l’espagnol, le français et le vietnamien sont compris. Un résumé porte sur 8 documents au plus, une comparaison sur 4.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat keeps the persona that it was begun with, also when that is changed or removed later. Choose another one in an open chat, and it answers from the next question on; a line says so.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Une discussion garde la persona avec laquelle elle a commencé, même si celle-ci est modifiée ou supprimée plus tard. Choisissez-en une autre dans une discussion ouverte, et elle répond dès la question suivante ; une ligne l’indique.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A chat takes 50 files. For more, or for what several chats need, make a collection in **Documents**.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Une discussion accepte 50 fichiers. Pour davantage, ou pour ce dont plusieurs discussions ont besoin, créez une collection dans **Documents**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A comparison is always quoted: numbers that differ (in bold), what both say, what only one says. "Only in" means that no sentence like it was found in the other; it is no proof.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Une comparaison est toujours faite de citations : les nombres qui diffèrent (en gras), ce que disent les deux, ce que dit un seul. « Seulement dans » signifie qu’aucune phrase semblable n’a été trouvée dans l’autre ; ce n’est pas une preuve.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that has changed can be attached again: what was read of it before, and quotes from that, go once the new version is read. Until then, or where it cannot be read, the earlier one is asked. Files of the same bytes are one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un fichier qui a changé peut être joint de nouveau : ce qui en avait été lu, et les citations qui en viennent, disparaissent une fois la nouvelle version lue. Jusque-là, ou si elle ne peut pas être lue, c’est la précédente qui est interrogée. Des fichiers identiques à l’octet près n’en font qu’un.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that is changed on the disk is read again when you add it again. **Remove** takes a document away with its text, its vectors and its quotes in answers, and looks for traces afterwards.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un fichier modifié sur le disque est relu quand vous l’ajoutez de nouveau. **Retirer** enlève un document avec son texte, ses vecteurs et ses citations dans les réponses, puis vérifie qu’il n’en reste pas de traces.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that says *not in this vault* was attached where an imported chat comes from: a file of chats holds its name alone. Attach the same file again to ask about it, or take it off the list with its cross.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un fichier marqué *absent de ce coffre* a été joint là d’où vient une discussion importée : un fichier de discussions n’en contient que le nom. Joignez de nouveau le même fichier pour l’interroger, ou retirez-le de la liste avec sa croix.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A file that was imported before, or has the same content as another, is not read again; the end of an import says how many *were known*.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un fichier déjà importé, ou qui a le même contenu qu’un autre, n’est pas relu ; la fin d’un import dit combien étaient *déjà connus*.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A message says what happened, what is safe and what to do. If the model's process ends, the window says so, the conversation stands, and the next question (or **Start it**) starts it anew. If the machine loses power, start again and unlock: what you had seen is there, and an unfinished answer is marked as interrupted.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un message dit ce qui s’est passé, ce qui est intact et que faire. Si le processus du modèle se termine, la fenêtre l’indique, la conversation est conservée, et la question suivante (ou **Relancer**) le relance. En cas de coupure de courant, redémarrez et déverrouillez : ce que vous aviez vu est là, et une réponse inachevée est marquée comme interrompue.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model reads so much at once and no more: its context window. **Context 38 %** in the line at the bottom says how full it is; press it, or Ctrl+I, for the parts: rules, summary, earlier turns, sources, question, what is kept free for the answer. They are counted by the model itself, in what would be sent now.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un modèle lit une certaine quantité à la fois et pas plus : sa fenêtre de contexte. **Contexte 38 %** dans la ligne du bas indique à quel point elle est remplie ; cliquez dessus, ou appuyez sur Ctrl+I, pour en voir le détail : règles, résumé, échanges précédents, sources, question, ce qui est réservé pour la réponse. Le décompte est fait par le modèle lui-même, sur ce qui serait envoyé maintenant.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A model that was removed comes back by importing it again. The starter models lie under the installation in `share/cloister/starter` (after `make setup`: `.venv/share/cloister/starter`): the GGUF file, and the folder `embedder`.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un modèle supprimé revient quand vous l’importez de nouveau. Les modèles de départ se trouvent sous l’installation dans `share/cloister/starter` (après `make setup` : `.venv/share/cloister/starter`) : le fichier GGUF, et le dossier `embedder`.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A new code ends the one before; **Take away…** ends it without a new one. Your site may want every vault to have one; then you see it at the first start.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un nouveau code met fin au précédent ; **Supprimer…** y met fin sans nouveau code. Votre site peut exiger que chaque coffre en ait un ; il vous est alors montré au premier démarrage.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number such as `[1]` is a source. Click it: **Sources** opens the page with the passage marked: a PDF or a picture as it looks, everything else (a file within a PDF too) as text, and **Text** shows the text of those too. A long text without pages is shown in pieces; turn them like pages.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un numéro comme `[1]` est une source. Cliquez dessus : **Sources** ouvre la page avec le passage surligné, un PDF ou une image tels qu’ils se présentent, tout le reste (y compris un fichier dans un PDF) sous forme de texte ; **Texte** affiche aussi le texte des premiers. Un long texte sans pages est affiché par fragments ; tournez-les comme des pages.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A number that looks different, with a remark, means that the passage does not support the sentence. Do not rely on that sentence. A plain number means that its numbers, names and denials stand in the passage, and in English that who did what to whom is not the other way round there. That is told from the order of words around a verb: most exchanged names are seen, not all, and in other languages none. Look at the passage, and with the starter model choose **Quotes only** where it matters.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un numéro d’aspect différent, avec une remarque, signifie que le passage n’étaye pas la phrase. Ne vous fiez pas à cette phrase. Un numéro ordinaire signifie que les nombres, les noms et les négations de la phrase se trouvent dans le passage et, en anglais, que ce dernier n’inverse pas qui a fait quoi à qui. Cela se déduit de l’ordre des mots autour d’un verbe : la plupart des noms échangés sont repérés, pas tous, et aucun dans les autres langues. Regardez le passage et, avec le modèle de départ, choisissez **Citations seules** quand l’exactitude compte.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona says who answers in a chat: what the model is told, which model writes, how freely, and from which documents. Choose one in the upper edge of a new chat. **Plain assistant** adds nothing to your settings; **Document analyst** keeps to the facts of your documents; **Translator** and **Editor** work on a text that you send.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Une persona dit qui répond dans une discussion : ce qui est dit au modèle, quel modèle écrit, avec quelle liberté, et à partir de quels documents. Choisissez-en une en haut d’une nouvelle discussion. **Assistant simple** n’ajoute rien à vos réglages ; **Analyste de documents** s’en tient aux faits de vos documents ; **Traducteur** et **Correcteur** travaillent sur un texte que vous envoyez.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A persona with a greeting begins the chat with it. No model wrote it, and no model reads it.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Une persona avec un message d’accueil commence la discussion par celui-ci. Aucun modèle ne l’a écrit, et aucun modèle ne le lit.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that could not be kept, on a full disk for example, is back in the field of its chat.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Une question qui n’a pas pu être conservée, par exemple parce que le disque est plein, revient dans le champ de saisie de sa discussion.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A question that you send while a file is being read waits for it. **Ask now**, or Enter again, asks without it. **Retry** and **Continue** wait in the same way. If you change the question meanwhile, send it again. Where nothing can be read, as on a full disk or without a model that reads documents, the files wait and say why. They are read once that is over: it is tried again by itself, with your next question, after the next unlock, and by the arrow on a file.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Une question envoyée pendant la lecture d’un fichier attend celui-ci. **Demander maintenant**, ou Entrée une nouvelle fois, pose la question sans lui. **Refaire** et **Continuer** attendent de la même façon. Si vous modifiez la question entre-temps, envoyez-la de nouveau. Là où rien ne peut être lu, comme avec un disque plein ou sans modèle qui lise les documents, les fichiers attendent et disent pourquoi. Ils sont lus une fois l’obstacle levé : la lecture est retentée automatiquement, avec votre question suivante, après le déverrouillage suivant et par la flèche à côté d’un fichier.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A reranker reads your question together with the best passages and puts them in a better order. It also helps to tell when your documents do not answer. A checker reads each cited sentence together with its passage and says whether that bears it out. When one is first used it is tried on texts of known truth; its card says what it is good for, and what it is bad at it is not asked. **Do not use**, in the menu of its card, switches it off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un reclasseur lit votre question avec les meilleurs passages et les met dans un meilleur ordre. Il aide aussi à savoir quand vos documents ne répondent pas. Un vérificateur lit chaque phrase avec référence en même temps que son passage et dit si celui-ci l’étaye. Quand on en utilise un pour la première fois, il est essayé sur des textes à réponse connue ; sa carte dit à quoi il convient, et ce qu’il fait mal ne lui est pas confié. **Ne pas utiliser**, dans le menu de sa carte, le désactive.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A row of a table is quoted with the names of its columns (`Station: Marlow; Capacity: 814`) where it is certain what they are called, else as it stands, as in tables of a PDF without borders; the source shows the row as it stands.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Une ligne d’un tableau est citée avec les noms de ses colonnes (`Station: Marlow; Capacity: 814`) là où il est certain comment elles s’appellent, sinon telle qu’elle est, comme dans les tableaux sans bordures d’un PDF ; la source montre la ligne telle qu’elle est.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>A summary by a small model, in *quotes only*, or without a model is made of the document's own sentences. A larger model writes it from notes on each part; what a part does not bear out is left out.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Un résumé par un petit modèle, en *citations seules* ou sans modèle, est composé des phrases mêmes du document. Un modèle plus grand le rédige à partir de notes sur chaque partie ; ce qu’une partie n’étaye pas est laissé de côté.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>After the next unlock you are where you were: the same chat, the same lines, the same sources, and what you had typed.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Après le prochain déverrouillage, vous êtes là où vous étiez : la même discussion, les mêmes lignes, les mêmes sources, et ce que vous aviez tapé.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Alt+Left, Alt+Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Alt+Gauche, Alt+Droite</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>An **adapter** is a small file (LoRA) that changes how one certain model answers. It cannot answer by itself: switch it on in the settings for its model, and choose how much of it is added. 1 is as it was trained, 0 is nothing; several add up. The card of an adapter says to which installed model it belongs. If the engine ends twice while it loads a model with an adapter, the adapter is put aside, not the model.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un **adaptateur** est un petit fichier (LoRA) qui change la façon de répondre d’un modèle donné. Il ne peut pas répondre seul : activez-le dans les réglages de son modèle, et choisissez quelle part en est ajoutée. 1 l’ajoute tel qu’il a été entraîné, 0 n’ajoute rien ; plusieurs adaptateurs s’additionnent. La carte d’un adaptateur dit à quel modèle installé il appartient. Si le moteur s’arrête deux fois en chargeant un modèle avec un adaptateur, c’est l’adaptateur qui est mis de côté, pas le modèle.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answer again, beside this answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Refaire la réponse, en gardant celle-ci</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Answers come from the attached files and from what the chat answers from otherwise; of two passages that tell as much, the attached one comes first. For answers from them alone choose **The attached files alone** in the list of documents at the upper edge.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Les réponses viennent des fichiers joints et des documents d’après lesquels la discussion répond par ailleurs ; de deux passages qui en disent autant, celui du fichier joint vient en premier. Pour des réponses tirées d’eux seuls, choisissez **Les pièces jointes seules** dans la liste des documents en haut de la discussion.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Asking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Poser des questions</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Attach files to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Joindre des fichiers à la discussion</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Back and forward in Help</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Précédent et suivant dans l’Aide</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Backup, check and restore</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Sauvegarder, vérifier et restaurer</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Both are under **Vault**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les deux se trouvent dans **Coffre**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Bring back an earlier question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Rappeler une question précédente</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>C</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Chats are listed by date on the left. From a chat's menu (the three dots, or the Menu key) you rename it, pin it, put it into a folder, give it tags, archive it or delete it. Hold Shift or Ctrl to choose several; what the menu and the bar under the list offer is then done to all of them. A deletion can be undone for half a minute, of many chats in one step; then it is real. What comes back is where it was.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les discussions sont à gauche, par date. Depuis le menu d’une discussion (les trois points, ou la touche Menu), vous la renommez, l’épinglez, la mettez dans un dossier, lui donnez des étiquettes, l’archivez ou la supprimez. Maintenez Maj ou Ctrl pour en sélectionner plusieurs ; ce que proposent le menu et la barre sous la liste s’applique alors à toutes. Une suppression peut être annulée pendant une demi-minute, celle de nombreuses discussions en une fois ; ensuite elle est définitive. Ce qui est rétabli retrouve sa place.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy its code, block after block</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Copier son code, bloc après bloc</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Copy the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl++, Ctrl+-, Ctrl+0</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl++, Ctrl+-, Ctrl+0</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+,</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+/</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+1</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+2</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+3</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+4</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+5</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+E</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+F</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+I</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+K</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+L</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+O</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+PgUp, Ctrl+PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Page préc, Ctrl+Page suiv</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+A</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Maj+A</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+N</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Ctrl+Shift+S</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ctrl+Maj+S</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>D</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Del</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Supprimer la discussion de la liste, ou une version</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Destroying a vault</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Détruire un coffre</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Documents</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Drop files and folders here, or use **Add files…** and **Add folder…**, which a new chat has too. What only one chat needs can be [attached to it](#files-for-one-chat) instead. Every file has one of these states:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Déposez ici des fichiers et des dossiers, ou utilisez **Ajouter des fichiers…** et **Ajouter un dossier…**, qu’une nouvelle discussion a aussi. Ce dont une seule discussion a besoin peut plutôt lui être [joint](#files-for-one-chat). Chaque fichier a l’un de ces états :</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>E</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Each file stands over the question with its state: waiting, reading, ready, or failed with the reason. Point at it for more. A key asks for the password of a locked file, an arrow reads one again, a cross takes it away.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Chaque fichier s’affiche au-dessus de la question avec son état : en attente, en lecture, prêt, ou en échec avec la raison. Survolez-le pour en savoir plus. Une clé demande le mot de passe d’un fichier protégé, une flèche le relit, une croix le retire.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Earlier or later version</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Version précédente ou suivante</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Edit the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Esc</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Export the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Exporter la discussion</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F1</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F1 opens this manual at the part for the page you are on, without a network. It has contents on the left, a search (Ctrl+F), and a way back (Alt+Left); Esc leads back to your page. Ctrl+/ shows the keys alone. After an update a note leads once to **What is new**, which can be opened again there. This guide is in the language of the window; the other pages, for administrators among others, and what is new are in English.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>F1 ouvre ce manuel à la partie qui concerne la page où vous êtes, sans réseau. Il a un sommaire à gauche, une recherche (Ctrl+F) et un retour en arrière (Alt+Gauche) ; Échap ramène à votre page. Ctrl+/ n’affiche que les raccourcis. Après une mise à jour, une remarque mène une fois à **Nouveautés**, que l’on peut rouvrir là. Ce guide est dans la langue de la fenêtre ; les autres pages, entre autres pour les administrateurs, et les nouveautés sont en anglais.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F2</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>F3, Shift+F3</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>F3, Maj+F3</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Figures at the right edge open how an answer was written: model, tokens, speed, sampling, the seed also where it was drawn, sources. The menu (right click, or the Menu key) copies an answer as plain text, as it was written, or with its sources, and quotes a selection in your question.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les chiffres affichés à droite ouvrent le détail de la façon dont une réponse a été écrite : modèle, tokens, vitesse, échantillonnage, graine (même tirée au sort), sources. Le menu (clic droit, ou touche Menu) copie une réponse en texte brut, telle qu’elle a été écrite ou avec ses sources, et cite une sélection dans votre question.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Files for one chat</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Des fichiers pour une seule discussion</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Find in this chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>G</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Continuer une réponse interrompue</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Documents</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Models</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Personas</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aller aux personas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Settings</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to Vault</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aller au coffre</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Go to the chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aller à la discussion</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Help for the page on screen</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Aide sur la page à l’écran</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>How the answer was written</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Comment la réponse a été écrite</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Import chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>K</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Keys</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Left, Right</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Lister les prompts et les commandes, dans une question vide</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Lock</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Locking</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Menu</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Models that think</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Les modèles qui réfléchissent</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New chat</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New line in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nouvelle ligne dans la question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>New window</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Source ou occurrence suivante ou précédente</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Next time you only unlock. The window is there at once; the model and the search index become ready behind it, and the bar at the bottom says so.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La fois suivante, vous n’avez qu’à déverrouiller. La fenêtre est là aussitôt ; le modèle et l’index de recherche se préparent derrière elle, et la barre du bas le dit.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Nothing is overwritten. **Retry** writes another answer beside the one there is, and **Edit question** asks it differently; **‹ 2 / 3 ›** steps between them, each with all that was said after it. What you ask next follows the branch on screen, and the model is told of that branch alone. The menu of a version deletes it, with what follows it. A hit of the search in another branch shows that branch.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Rien n’est écrasé. **Refaire** écrit une autre réponse à côté de celle qui existe, et **Modifier la question** la pose autrement ; **‹ 2 / 3 ›** passe de l’une à l’autre, chacune avec tout ce qui a été dit à sa suite. Votre question suivante prolonge la branche à l’écran, et le modèle ne reçoit que cette branche. Le menu d’une version la supprime, avec ce qui la suit. Un résultat de la recherche dans une autre branche montre cette branche.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>One bad file never stops the others. You can go on chatting while files are read, pause, and retry what failed. While a question is answered the import rests. If the program ends or is locked in between, all that was added goes on at the next unlock where it stopped; what you paused waits for **Resume**.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Un fichier défectueux n’arrête jamais les autres. Vous pouvez continuer à discuter pendant la lecture des fichiers, la mettre en pause, et réessayer ce qui a échoué. Pendant la réponse à une question, l’import s’interrompt. Si le programme se ferme ou est verrouillé entre-temps, tout ce qui a été ajouté continue au prochain déverrouillage là où il s’est arrêté ; ce que vous avez mis en pause attend **Reprendre**.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Open a source of the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ouvrir une source de la réponse</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Other documents that you choose beside it hold for this chat; another persona may bring others. A model that you choose takes the place of the persona's in this chat, and answers in all chats whose persona names none.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>D’autres documents que vous choisissez en plus valent pour cette discussion ; une autre persona peut en apporter d’autres. Un modèle que vous choisissez prend dans cette discussion la place de celui de la persona, et répond dans toutes les discussions dont la persona n’en indique aucun.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Passphrase and recovery code</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Phrase de passe et code de récupération</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Personas</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>PgUp, PgDown</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Page préc, Page suiv</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Prompts and commands</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Prompts et commandes</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Q</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Q</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Questions are read as they are typed, in a chat and in `cloister search`:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les questions sont lues telles que vous les écrivez, dans une discussion et dans `cloister search` :</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Quote the selection in the question</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Citer la sélection dans la question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>R</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Record of events</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Rename the chat in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Renommer la discussion dans la liste</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>S</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Scanned pages and pictures are read in the languages of their collection: open the list of collections and choose **Languages of pictures…**. One that is not installed is said there and with each document. A locked file asks for its password once; until the vault is locked it is not asked again.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les pages numérisées et les images sont lues dans les langues de leur collection : ouvrez la liste des collections et choisissez **Langues des images…**. Si l’une n’est pas installée, c’est indiqué à cet endroit et pour chaque document. Un fichier protégé demande son mot de passe une fois ; jusqu’au verrouillage du coffre, il n’est pas redemandé.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Search all chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Select several chats in the list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Sélectionner plusieurs discussions de la liste</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Send</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Settings</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Filters alone list the chats that fit.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Plusieurs filtres d’un même type élargissent la recherche, des filtres différents la resserrent. Des filtres seuls donnent la liste des discussions qui conviennent.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Several filters of one kind widen the search, different ones narrow it. Other words with a colon are words. A question such as "And who signed it?" is searched with the words of the question before it. A passage that stands in several files almost alike is shown once; `cloister search` says how often more.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Plusieurs filtres d’un même type élargissent la recherche, des filtres différents la resserrent. Les autres mots suivis de deux-points sont de simples mots. Une question comme « Et qui l’a signé ? » est cherchée avec les mots de la question précédente. Un passage qui figure presque à l’identique dans plusieurs fichiers est montré une fois ; `cloister search` dit combien de fois encore.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Enter</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Shift+Up, Shift+Down</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Maj+Haut, Maj+Bas</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Afficher ou masquer les sources</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Afficher ou masquer le résumé des messages précédents</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Show or hide what the model thought</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Afficher ou masquer ce que le modèle a pensé</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Size of the page in Sources; Ctrl with the wheel too</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Taille de la page dans les sources ; Ctrl avec la molette aussi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Some models think before they answer. Their thoughts are folded into one line, which counts the seconds while they come; press it, or T, to read them. They are kept with the answer and are no part of it: they are not copied or searched, not checked against sources, and not sent with later questions. Your site's filter holds for them too. The length limit is that of the answer; thoughts end with the context window at the latest.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Certains modèles réfléchissent avant de répondre. Leur réflexion est repliée en une ligne, qui compte les secondes à mesure qu’elle s’écrit ; cliquez dessus, ou appuyez sur T, pour la lire. Elle est conservée avec la réponse et n’en fait pas partie : elle n’est ni copiée ni cherchée, ni confrontée aux sources, ni envoyée avec les questions suivantes. Le filtre de votre site vaut pour elle aussi. La limite de longueur est celle de la réponse ; la réflexion finit au plus tard avec la fenêtre de contexte.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Sources, pages and remarks are as for documents. "Summarise this document" means the attached one.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Les sources, les pages et les remarques sont les mêmes que pour les documents. « Résume ce document » désigne celui qui est joint.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Stop the answer</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>T</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The **language** of the window is that of the system, or English, Tiếng Việt, Español, Deutsch, Français. It changes at once, also while an answer is written or files are read; while a model is fetched or tried, chats are exported or imported, the vault is looked over, a dialog is open, or an Undo is offered, it waits for the end of that. Dates and numbers follow it; so does what went wrong earlier and stands in a chat. Answers come in the language of the question. The command line speaks English.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La **langue** de la fenêtre est celle du système, ou English, Tiếng Việt, Español, Deutsch, Français. Elle change aussitôt, même pendant qu’une réponse s’écrit ou que des fichiers sont lus ; pendant qu’un modèle est récupéré ou essayé, que des discussions sont exportées ou importées, que le coffre est examiné, qu’une boîte de dialogue est ouverte ou qu’un « Annuler » est proposé, elle en attend la fin. Les dates et les nombres la suivent, de même que les erreurs passées qui figurent dans une discussion. Les réponses viennent dans la langue de la question. La ligne de commande est en anglais.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The first start</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Le premier démarrage</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The list holds for a time. When it ran out, what is installed keeps working, and nothing new is installed before the next sync. A model that the site took back is not loaded any more: its card says why, and what takes its place.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>La liste n’est valable qu’un certain temps. Quand elle a expiré, ce qui est installé continue de fonctionner, et rien de nouveau n’est installé avant la prochaine synchronisation. Un modèle que le site a retiré n’est plus chargé : sa carte dit pourquoi, et ce qui prend sa place.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The sliders on a card open **Settings for** that model. What you choose there holds whenever it answers, in place of Settings: the context, how it chooses words, how a conversation is kept in memory, the form of prompts. **All as in Settings** takes all of it back.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les curseurs d’une carte ouvrent **Réglages de** ce modèle. Ce que vous y choisissez vaut chaque fois qu’il répond, à la place des réglages généraux : le contexte, la façon dont il choisit les mots, celle dont une conversation est gardée en mémoire, le format des prompts. **Tout comme dans Réglages** annule tous ces choix.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>The vault keeps a copy of the original file unless your site has switched that off. Removing the document removes the copy.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Le coffre garde une copie du fichier d’origine, sauf si votre site l’a désactivé. Retirer le document retire la copie.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Theme; language; how answers are written; the length of answers; the context, how much of a chat is remembered and whether the rest is summed up; a standing instruction for the model, which is kept in the vault.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Thème ; langue ; la façon dont les réponses sont écrites ; la longueur des réponses ; le contexte, quelle part d’une discussion est retenue et si le reste est résumé ; une instruction permanente pour le modèle, qui est conservée dans le coffre.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>They belong to the chat in all its versions and windows, over a lock and a restart, and go with it: deleted, or when its time is over, its files are erased as removed documents are. Bringing a deleted chat back brings them back. A file on your disk is never touched.</source>
        <extracomment>item of a list in the manual</extracomment>
        <translation>Ils appartiennent à la discussion dans toutes ses versions et fenêtres, même après un verrouillage et un redémarrage, et s’en vont avec elle : quand elle est supprimée, ou quand sa durée de conservation est écoulée, ses fichiers sont effacés comme le sont les documents retirés. Rétablir une discussion supprimée les rétablit. Un fichier de votre disque n’est jamais touché.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>This list</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Cette liste</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>To come back from it, start Cloister with an empty data folder and press **Restore a backup…** on the first page. The file's passphrase is then the one of the vault. Models are imported again; those that are missing are named.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Pour la restaurer, lancez Cloister avec un dossier de données vide et cliquez sur **Restaurer une sauvegarde…** sur la première page. La phrase de passe du fichier est alors celle du coffre. Les modèles sont à importer de nouveau ; ceux qui manquent sont indiqués.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in Sources</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Tourner la page dans les sources</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Turn the page in a document's text</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Tourner la page dans le texte d’un document</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type `/` in an empty question: a list of prompts opens and narrows as you type. Enter or Tab takes one, Esc closes the list and leaves the text, which can be sent as it is. What stands open in a prompt is asked for in a small form, and the finished question stands in the field before you send it.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Tapez `/` dans une question vide : une liste de prompts s’ouvre et se resserre à mesure que vous tapez. Entrée ou Tab en prend un, Échap ferme la liste et laisse le texte, qui peut être envoyé tel quel. Ce qui reste à remplir dans un prompt est demandé dans un petit formulaire, et la question complète s’affiche dans le champ avant que vous l’envoyiez.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Type, press Enter. Shift+Enter begins a new line. **Stop** ends an answer; what came so far stays. Scroll up and the text stops following; a button brings you back to the newest. What you typed and did not send stays in its chat, encrypted like the rest, over a lock and a restart.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Écrivez, puis appuyez sur Entrée. Maj+Entrée commence une nouvelle ligne. **Arrêter** met fin à une réponse ; ce qui a déjà été écrit reste. Faites défiler vers le haut, et l’affichage cesse de suivre le texte ; un bouton vous ramène au plus récent. Ce que vous avez écrit sans l’envoyer reste dans sa discussion, chiffré comme le reste, même après un verrouillage et un redémarrage.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Under **Sampling** a preset sets all at once: **As delivered** for documents, **Exact** for the same answer each time, **Inventive** for drafts. **Sampling in detail** has the rest of what llama.cpp knows: DRY and XTC against repetition, mirostat, the order of samplers, a seed, stop strings, words that are to be likelier or never to come, and a grammar (GBNF) or a JSON schema that every answer must fit. A setting says in its own words what it does and how it is switched off.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Sous **Échantillonnage**, un préréglage règle tout à la fois : **Par défaut** pour les documents, **Exact** pour la même réponse à chaque fois, **Inventif** pour des brouillons. **Échantillonnage en détail** contient le reste de ce que connaît llama.cpp : DRY et XTC contre la répétition, mirostat, l’ordre des échantillonneurs, une graine, des chaînes d’arrêt, des mots qui doivent être plus probables ou ne jamais apparaître, et une grammaire (GBNF) ou un schéma JSON auquel toute réponse doit se conformer. Un réglage explique lui-même ce qu’il fait et comment on le désactive.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Up</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>User guide</source>
        <extracomment>title of a page of the manual</extracomment>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Vault shows how many events were recorded and a code. Recorded are unlocks, questions, imports, copies and the like, by time and number, never by what they say. **Show…** lists them, newest first, by event and date; **Verify** looks whether all of them are there as they were written; **Export…** writes them to a file that others can check. Write the code down now and then, with the number beside it: a record that was altered before that point does not have this code any more. Your site may let only some people see the list.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Coffre affiche le nombre d’événements consignés et un code. Sont consignés les déverrouillages, les questions, les imports, les copies et autres, par date et numéro, jamais par leur contenu. **Afficher…** en donne la liste, les plus récents d’abord, par événement et date ; **Vérifier** contrôle qu’ils sont tous là, tels qu’ils ont été écrits ; **Exporter…** les enregistre dans un fichier que d’autres peuvent vérifier. Notez le code de temps en temps, avec le nombre à côté : un journal modifié avant ce point n’a plus ce code. Votre site peut ne laisser voir la liste qu’à certaines personnes.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Versions of questions and answers</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Versions des questions et des réponses</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What can be done with the row</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Actions sur la ligne</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the context window holds</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>Ce que contient la fenêtre de contexte</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>What the model is given</source>
        <extracomment>smaller heading in the manual</extracomment>
        <translation>Ce qui est donné au modèle</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>When something goes wrong</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Quand quelque chose se passe mal</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where the model in use is removed, the oldest other one of its kind that can be used takes its place; a next embedder reads all documents at once, and until it is done they are found by their words.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Si le modèle utilisé est supprimé, le plus ancien des autres modèles du même type qui puisse servir prend sa place ; un nouveau vectoriseur lit aussitôt tous les documents, et jusqu’à ce qu’il ait fini, ils sont trouvés par leurs mots.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Where you choose another embedder, or another precision under Settings, Documents, the one before goes on answering until the new one has read everything. The Documents view shows how far it is; it can be paused and given up.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Si vous choisissez un autre vectoriseur, ou une autre précision dans Réglages, Documents, le précédent continue de répondre jusqu’à ce que le nouveau ait tout lu. La vue Documents montre où il en est ; la relecture peut être mise en pause ou abandonnée.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>While you type, the field says what the question takes, with the passages that are looked up for it, and how long it is to the first word, by how fast this model was here lately. It warns before a question pushes earlier messages out.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Pendant que vous écrivez, le champ indique la place que prend la question, avec les passages qui sont cherchés pour elle, et le temps jusqu’au premier mot, d’après la vitesse récente de ce modèle ici. Il avertit avant qu’une question ne fasse sortir des messages précédents.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>With documents, an answer is made from their passages:</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Avec des documents, une réponse est faite à partir de leurs passages :</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without a model that answers you can still ask documents: the best passages themselves are shown. The menu of models at the top of a chat offers the same by choice: **Quotes only** answers with the best sentences of your documents, word for word, with their pages, up to three that are about equally near the question. It is quick, and nothing in it is made up. A small model whose answer stands in none of the sources gives way to the passages too, and the answer says so. Without an embedder documents are found by their words only, and none can be added.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Sans modèle qui réponde, vous pouvez tout de même interroger les documents : les meilleurs passages eux-mêmes sont affichés. Le menu des modèles en haut d’une discussion permet aussi de choisir cela : **Citations seules** répond avec les meilleures phrases de vos documents, mot pour mot, avec leurs pages, jusqu’à trois si elles sont à peu près aussi proches de la question. C’est rapide, et rien n’y est inventé. Un petit modèle dont la réponse ne figure dans aucune des sources cède aussi la place aux passages, et la réponse le dit. Sans vectoriseur, les documents ne sont trouvés que par leurs mots, et aucun ne peut être ajouté.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Without documents, or with a chat set to use none, you talk to the model alone. It can be wrong, and then there is no source to check.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Sans documents, ou dans une discussion réglée pour n’en utiliser aucun, vous parlez au modèle seul. Il peut se tromper, et il n’y a alors aucune source à vérifier.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your chats</source>
        <extracomment>heading in the manual</extracomment>
        <translation>Vos discussions</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your own are made on the same page. In their text `{{name}}` is asked for and `{{name=text}}` has a text already; `{{selection}}` is what is selected in the chat, `{{date}}` is today, and `{{clipboard}}` has a button that pastes: the clipboard is not read before.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Les vôtres se créent sur la même page. Dans leur texte, `{{name}}` est demandé et `{{name=text}}` est déjà rempli ; `{{selection}}` est ce qui est sélectionné dans la discussion, `{{date}}` est la date du jour, et `{{clipboard}}` a un bouton qui colle : le presse-papiers n’est pas lu avant cela.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>Your site may filter questions and answers. A question that it stops is not sent and not kept: it stays in the field, with a sentence that says whom to ask, until you change it or lock. An answer ends where the filter stops it, or has █████ in the place of what it covers; a sentence below says so. The Vault view says whether there is a filter. Documents themselves are not filtered.</source>
        <extracomment>paragraph of the manual</extracomment>
        <translation>Votre site peut filtrer les questions et les réponses. Une question que le filtre bloque n’est ni envoyée ni conservée : elle reste dans le champ, avec une phrase qui dit à qui s’adresser, jusqu’à ce que vous la modifiiez ou verrouilliez. Une réponse s’arrête là où le filtre la bloque, ou porte █████ à la place de ce qu’il masque ; une phrase au-dessous l’indique. La vue Coffre dit s’il y a un filtre. Les documents eux-mêmes ne sont pas filtrés.</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`"in quotation marks"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`"entre guillemets"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/edit prompts`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/modifier les prompts`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/quotes`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/citations`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/summarise`, `/compare`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/résumer`, `/comparer`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`/translate`, `/explain`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`/traduire`, `/expliquer`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`12 March 2021`, `2021-03-12`, `12.03.2021`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`12 March 2021`, `2021-03-12`, `12.03.2021`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`INC-2023-0417`, `5,500,000`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`INC-2023-0417`, `5,500,000`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`after:2026-01-31`, `before:2026-02`, `on:2026`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`after:2026-01-31`, `before:2026-02`, `on:2026`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`budget.xlsx`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`budget.xlsx`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`collection:Reports`, `marking:restricted`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`collection:Reports`, `marking:restricted`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`file:budget`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`file:budget`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`in:yard`, `in:"Yard works"`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`in:yard`, `in:"Yard works"`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`is:pinned`, `is:archived`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`is:pinned`, `is:archived`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`model:qwen`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`model:qwen`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`page:3`, `page:3-5`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`page:3`, `page:3-5`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`role:question`, `role:answer`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`role:question`, `role:answer`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`tag:urgent`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`tag:urgent`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>`type:pdf`</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>`type:pdf`</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>a whole file name favours that file and leaves out no other</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>un nom de fichier entier favorise ce fichier et n’en écarte aucun autre</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>all of a document, or two of them, read part by part; names of documents are offered as you type</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>tout un document, ou deux, lus partie par partie ; les noms des documents sont proposés pendant que vous tapez</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>answers in your documents' own words from here on; no model writes</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>des réponses dans les mots mêmes de vos documents à partir d’ici ; aucun modèle ne rédige</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>asks for</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>demande</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>belongs together; passages that hold it so come first</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>va ensemble ; les passages qui le contiennent ainsi viennent en premier</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats in this folder; without a folder of that name, all that begin so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>les discussions de ce dossier ; sans dossier de ce nom, toutes celles dont le dossier commence ainsi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats whose answers draw on documents of this collection, or marked so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>les discussions dont les réponses s’appuient sur des documents de cette collection, ou portant cette mention</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with an answer of a model whose name holds this</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>les discussions avec une réponse d’un modèle dont le nom contient ceci</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>chats with this tag</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>les discussions avec cette étiquette</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>command</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>commande</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>does</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>action</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>failed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>from that day, month or year on; before it; in it</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>à partir de ce jour, ce mois ou cette année ; avant ; pendant</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>gone from disk</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>disparu du disque</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in quarantine</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>en quarantaine</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the question</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>dans la question</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>in the search</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>dans la recherche</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>indexed</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>indexé</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>it ended its reader, or took it too long, twice; **Try again** in its menu tries it all the same</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>il a provoqué l’arrêt de son lecteur, ou l’a retenu trop longtemps, deux fois ; **Réessayer** dans son menu en relance quand même la lecture</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its file is not in its watched folder any more; it can still be asked</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>son fichier n’est plus dans son dossier surveillé ; il peut encore être interrogé</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its text is in the vault and can be asked; *with a note*: point at it to read what is missing</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>son texte est dans le coffre et peut être interrogé ; *avec une remarque* : survolez-le pour lire ce qui manque</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>its turn comes, or is now</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>son tour viendra, ou est venu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>key</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>touche</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>left out</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>means</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>signifie</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>doit figurer ainsi</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>must stand so in a passage. If it stands nowhere, you are told, and see what comes nearest</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>doit figurer ainsi dans un passage. S’il ne figure nulle part, cela vous est dit, et vous voyez ce qui s’en approche le plus</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files of this kind</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>seulement les fichiers de ce type</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only files with this in their name; `file:*.xlsx` and `file:"my report"` work too, and with a `/` the path counts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>seulement les fichiers dont le nom contient ceci ; `file:*.xlsx` et `file:"my report"` marchent aussi, et avec un `/` c’est le chemin qui compte</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only such chats</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>seulement ces discussions-là</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>only these pages or slides</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>seulement ces pages ou diapositives</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>state</source>
        <extracomment>head of a column in the manual</extracomment>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the page with all prompts</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>la page avec tous les prompts</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>the same day, however a document writes it. `03/04/2021` is looked for as both days it can be</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>le même jour, quelle que soit la façon dont un document l’écrit. `03/04/2021` est cherché comme les deux dates possibles</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>waiting, reading…</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>en attente, lecture…</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what is selected in the chat, or a text that you paste</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ce qui est sélectionné dans la discussion, ou un texte que vous collez</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>what you wrote, or what was answered</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>ce que vous avez écrit, ou ce qui a été répondu</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: a kind that cannot be read, a hidden file, or forbidden by your site</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>avec la raison : un type qui ne peut pas être lu, un fichier masqué, ou interdit par votre site</translation>
    </message>
    <message>
        <location filename="../../docs/user-guide.md"/>
        <source>with the reason: needs a password, damaged or incomplete, no text found, ...</source>
        <extracomment>cell of a table in the manual</extracomment>
        <translation>avec la raison : mot de passe requis, endommagé ou incomplet, aucun texte trouvé, ...</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A folder with an embedder…</source>
        <extracomment>addAction</extracomment>
        <translation>Un dossier contenant un vectoriseur…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>A model or adapter file (GGUF)…</source>
        <extracomment>addAction</extracomment>
        <translation>Un fichier de modèle ou d’adaptateur (GGUF)…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Adapters</source>
        <extracomment>label</extracomment>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Adapters · change how a model answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Adaptateurs · changent la façon de répondre d’un modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Added</source>
        <extracomment>in facts</extracomment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Ajouté à {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust how much {name} is added</source>
        <extracomment>get</extracomment>
        <translation>Régler la part de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Adjust…</source>
        <extracomment>get</extracomment>
        <translation>Régler…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>All as in Settings</source>
        <extracomment>QuietButton</extracomment>
        <translation>Tout comme dans Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Answers</source>
        <extracomment>label</extracomment>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Approved up to</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Approuvé jusqu’à</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Architecture</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As in Settings</source>
        <extracomment>FieldRow</extracomment>
        <translation>Comme dans Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As its file says</source>
        <extracomment>in __init__</extracomment>
        <translation>Selon son fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>As usual (f16)</source>
        <extracomment>in __init__</extracomment>
        <translation>Habituel (f16)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Attach {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Associer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach {name} to its model</source>
        <extracomment>get</extracomment>
        <translation>Associer {name} à son modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Attach…</source>
        <extracomment>get</extracomment>
        <translation>Associer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Being tried on texts of known truth…</source>
        <extracomment>show_busy</extracomment>
        <translation>Essai sur des textes à réponse connue…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Can be added to {models}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Peut être ajouté à {models}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Chat template that came with it</source>
        <extracomment>in _add_template, setAccessibleName</extracomment>
        <translation>Gabarit de discussion fourni avec lui</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Chat template that comes with it</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Gabarit de discussion fourni avec lui</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Checker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Commit</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Commit</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Context</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Conversations in memory</source>
        <extracomment>_Choice</extracomment>
        <translation>Conversations en mémoire</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/details.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName, setWindowTitle</extracomment>
        <translation>Détails de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Dimensions</source>
        <extracomment>in facts</extracomment>
        <translation>Dimensions</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Do not use</source>
        <extracomment>addAction</extracomment>
        <translation>Ne pas utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Embedder · finds passages by what they mean</source>
        <extracomment>in section_text</extracomment>
        <translation>Vectoriseur · trouve les passages par leur sens</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Files, each with its SHA-256</source>
        <extracomment>label</extracomment>
        <translation>Fichiers, avec le SHA-256 de chacun</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>First file of the model that it belongs to</source>
        <extracomment>in details_of_offer</extracomment>
        <translation>Premier fichier du modèle auquel il appartient</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Convient à toute machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Fits: needs {needed} of {free} free</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Tient en mémoire : il faut {needed} sur {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>For it alone</source>
        <extracomment>in facts</extracomment>
        <translation>Pour lui seul</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>For text in pictures · kept, not used by this version</source>
        <extracomment>in section_text</extracomment>
        <translation>Pour le texte des images · conservé, non utilisé par cette version</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Form of prompts</source>
        <extracomment>_Choice</extracomment>
        <translation>Format des prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's mirror</source>
        <extracomment>_vetted</extracomment>
        <translation>Depuis le miroir du site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>From the site's stick</source>
        <extracomment>_vetted</extracomment>
        <translation>Depuis la clé USB du site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How a conversation is kept in memory: q8_0 takes about half, q4_0 a quarter, and answers may be worse.</source>
        <extracomment>in cache_text</extracomment>
        <translation>Forme sous laquelle une conversation est gardée en mémoire : q8_0 prend environ la moitié, q4_0 un quart, et les réponses peuvent être moins bonnes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>How questions are framed for the model. Change it only if answers are garbled. Takes effect when the model is loaded.</source>
        <extracomment>in form_text</extracomment>
        <translation>Façon dont les questions sont présentées au modèle. Ne la changez que si les réponses sont incohérentes. Prend effet au chargement du modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import a model file</source>
        <extracomment>choose_files</extracomment>
        <translation>Importer un fichier de modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Import a smaller model or a smaller quantisation of it.</source>
        <extracomment>in _advice</extracomment>
        <translation>Importez un modèle plus petit ou une quantification plus légère de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import an embedder folder</source>
        <extracomment>in _choose_folder</extracomment>
        <translation>Importer un dossier de vectoriseur</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Imported by hand on {day}</source>
        <extracomment>in origin_text</extracomment>
        <translation>Importé à la main le {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing</source>
        <extracomment>WorkCard</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>Importing {name}</source>
        <extracomment>begin</extracomment>
        <translation>Import de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Import…</source>
        <extracomment>__init__</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>In use</source>
        <extracomment>badge_of</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Installed</source>
        <extracomment>Pill</extracomment>
        <translation>Installés</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Is tried when it is first used</source>
        <extracomment>in skills_text</extracomment>
        <translation>Sera essayé à la première utilisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It is loaded so from now on; Settings for this model takes that back.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Il sera désormais chargé ainsi ; les réglages de ce modèle permettent de revenir en arrière.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>It needs {needed} and only {free} are free.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Il lui faut {needed}, et seulement {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its files are erased from this machine, which frees {size}. Your chats stay.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Ses fichiers sont effacés de cette machine, ce qui libère {size}. Vos discussions restent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Its model is not installed; it was made for {name}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>Son modèle n’est pas installé ; il a été conçu pour {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Its text has this SHA-256</source>
        <extracomment>Digest</extracomment>
        <translation>Son texte a ce SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Labels</source>
        <extracomment>in facts</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Left out: it did no better than guessing when it was tried</source>
        <extracomment>in skills_text</extracomment>
        <translation>Laissé de côté : à l’essai, il n’a pas fait mieux que le hasard</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Licence</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>Adaptateur LoRA</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Loading it will probably fail; your chats are safe.</source>
        <extracomment>in oversize_text</extracomment>
        <translation>Son chargement échouera sans doute ; vos discussions ne risquent rien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Made for</source>
        <extracomment>in facts</extracomment>
        <translation>Conçu pour</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/layout.py"/>
        <source>Models</source>
        <extracomment>in facts, label</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Models (*.gguf);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Modèles (*.gguf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>More about {name}</source>
        <extracomment>IconButton</extracomment>
        <translation>Plus d’actions pour {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>No adapter for this model is installed. An adapter is a small file that changes how a model answers; it is installed or imported like a model.</source>
        <extracomment>in no_adapter_text</extracomment>
        <translation>Aucun adaptateur pour ce modèle n’est installé. Un adaptateur est un petit fichier qui change la façon de répondre d’un modèle ; il s’installe ou s’importe comme un modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>No model that answers</source>
        <extracomment>EmptyState</extracomment>
        <translation>Aucun modèle pour répondre</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Not used by this version</source>
        <extracomment>in _text_of_kind</extracomment>
        <translation>Non utilisé par cette version</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Note</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Origin</source>
        <extracomment>in facts</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Parameters</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Passages and citations are judged without it from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Passages et références seront dès lors évalués sans lui.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Prompts</source>
        <extracomment>in facts</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Put aside: loading it failed badly, twice in a row</source>
        <extracomment>in fit_text</extracomment>
        <translation>Mis de côté : son chargement a gravement échoué, deux fois de suite</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>Quantisation</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Quantification</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading documents anew</source>
        <extracomment>WorkCard</extracomment>
        <translation>Relecture des documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>Reading your documents anew</source>
        <extracomment>begin</extracomment>
        <translation>Relecture de vos documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove</source>
        <extracomment>_ask</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Remove it and import it again. Your chats are safe.</source>
        <extracomment>show_message</extracomment>
        <translation>Supprimez-le et réimportez-le. Vos discussions sont intactes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Remove “{name}”?</source>
        <extracomment>_ask</extracomment>
        <translation>Supprimer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Remove…</source>
        <extracomment>addAction</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Repository</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Dépôt</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Reranker</source>
        <extracomment>in facts_text</extracomment>
        <translation>Reclasseur</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Rerankers and checkers · put passages in order and check answers</source>
        <extracomment>in section_text</extracomment>
        <translation>Reclasseurs et vérificateurs · ordonnent les passages et vérifient les réponses</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>SHA-256 of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>SHA-256 de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/options.py"/>
        <source>Scale of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Échelle de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>See what the site offers</source>
        <extracomment>add_action</extracomment>
        <translation>Voir ce que propose le site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <location filename="../../app/ui/models/options.py"/>
        <source>Settings for {name}</source>
        <extracomment>IconButton, setWindowTitle</extracomment>
        <translation>Réglages de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Starter model, came with the application</source>
        <extracomment>in origin_text</extracomment>
        <translation>Modèle de départ, fourni avec l’application</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Taken back</source>
        <extracomment>in facts</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Taken back by the site: {reason}</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Retiré par le site : {reason}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>The part of the application that loads models ended over it, twice in a row. Your chats are safe, and it can do no other harm. Verify its files first.</source>
        <extracomment>in again_text</extracomment>
        <translation>La partie de l’application qui charge les modèles s’est arrêtée à cause de lui, deux fois de suite. Vos discussions sont intactes, et il ne peut pas faire d’autre dégât. Vérifiez d’abord ses fichiers.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>The site offers a newer one</source>
        <extracomment>setToolTip</extracomment>
        <translation>Le site en propose un plus récent</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>This embedder has not read all documents; the one before answers.</source>
        <extracomment>_warn</extracomment>
        <translation>Ce vectoriseur n’a pas lu tous les documents ; le précédent répond.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <location filename="../../app/ui/models/offer_details.py"/>
        <source>This machine</source>
        <extracomment>in details_of_offer, in facts</extracomment>
        <translation>Cette machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Tight: needs {needed} of {free} free; close other programs before you use it</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Tout juste : il faut {needed} sur {free} libres ; fermez d’autres programmes avant de l’utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>Tokenizer</source>
        <extracomment>in facts</extracomment>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try again</source>
        <extracomment>_ask, get</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Try {name} again</source>
        <extracomment>get</extracomment>
        <translation>Réessayer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Try “{name}” again?</source>
        <extracomment>_ask</extracomment>
        <translation>Réessayer « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another embedder is imported, nothing can be indexed.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Tant qu’aucun autre vectoriseur n’est importé, rien ne peut être indexé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Until another model is imported, answers show the passages themselves.</source>
        <extracomment>in removal_text</extracomment>
        <translation>Tant qu’aucun autre modèle n’est importé, les réponses montrent les passages eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Until there is one, questions are answered with the passages themselves. Install one that your site offers, or import a GGUF file.</source>
        <extracomment>EmptyState</extracomment>
        <translation>D’ici là, les questions reçoivent pour réponse les passages eux-mêmes. Installez un modèle proposé par votre site, ou importez un fichier GGUF.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update</source>
        <extracomment>QuietButton</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Update {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Mettre à jour {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use</source>
        <extracomment>get</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use it so</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Utiliser ainsi</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Use {name}</source>
        <extracomment>get</extracomment>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Use {name} instead.</source>
        <extracomment>in revoked_text</extracomment>
        <translation>Utilisez {name} à la place.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” all the same?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Utiliser quand même « {name} » ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/acts.py"/>
        <source>Use “{name}” so that it fits?</source>
        <extracomment>in _ask_of_oversize</extracomment>
        <translation>Adapter « {name} » pour qu’il tienne en mémoire ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/card.py"/>
        <source>Verify files</source>
        <extracomment>addAction</extracomment>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Verifying its files…</source>
        <extracomment>show_busy</extracomment>
        <translation>Vérification de ses fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Vetted by</source>
        <extracomment>in vetting_facts</extracomment>
        <translation>Validé par</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>What it has read is kept.</source>
        <extracomment>_warn</extracomment>
        <translation>Ce qu’il a lu est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>What you choose here holds whenever this model answers. All else is as in Settings.</source>
        <extracomment>in options_text</extracomment>
        <translation>Ce que vous choisissez ici vaut chaque fois que ce modèle répond. Tout le reste suit les réglages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Will not fit: needs {needed}, {free} free.</source>
        <extracomment>in _verdict_text</extracomment>
        <translation>Ne tiendra pas en mémoire : il faut {needed}, {free} libres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layer on the graphics processor it needs {size}.</source>
        <extracomment>the form for one</extracomment>
        <translation>Avec {n} couche sur le processeur graphique, il lui faut {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} layers on the graphics processor it needs {size}.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Avec {n} couches sur le processeur graphique, il lui faut {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Avec {n} tokens de contexte, il lui faut {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>With {n} tokens of context, kept as {form}, it needs {size}.</source>
        <extracomment>in offer_text</extracomment>
        <translation>Avec {n} tokens de contexte, conservés en {form}, il lui faut {size}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site allows only model files that are on its signed list.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Votre site n’autorise que les fichiers de modèle de sa liste signée.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>Your site does not allow importing model files. Ask its administrator for a model.</source>
        <extracomment>in import_rule_text</extracomment>
        <translation>Votre site n’autorise pas l’import de fichiers de modèle. Demandez un modèle à son administrateur.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>checking</source>
        <extracomment>begin</extracomment>
        <translation>vérification</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>checks cited sentences</source>
        <extracomment>in skills_text</extracomment>
        <translation>vérifie les phrases avec référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>context {n}</source>
        <extracomment>append</extracomment>
        <translation>contexte {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>conversations kept as {form}</source>
        <extracomment>append</extracomment>
        <translation>conversations conservées en {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files not verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>fichiers non vérifiés</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>files verified</source>
        <extracomment>in verified_text</extracomment>
        <translation>fichiers vérifiés</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>good for trying out, not for judgement</source>
        <extracomment>in origin_text</extracomment>
        <translation>convient pour essayer, pas pour décider</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>judges whether a question is answered</source>
        <extracomment>in skills_text</extracomment>
        <translation>juge si une question trouve une réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>not stated</source>
        <extracomment>in facts</extracomment>
        <translation>non indiquée</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/imports.py"/>
        <source>preparing it for this machine, about a minute</source>
        <extracomment>begin</extracomment>
        <translation>préparation pour cette machine, environ une minute</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>prompts as {form}</source>
        <extracomment>append</extracomment>
        <translation>prompts au format {form}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>puts passages in order</source>
        <extracomment>in skills_text</extracomment>
        <translation>ordonne les passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/work_card.py"/>
        <source>stopping</source>
        <extracomment>_say</extracomment>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <source>the one before answers until it is done</source>
        <extracomment>in _fact</extracomment>
        <translation>le précédent répond d’ici là</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>vetted by {name}</source>
        <extracomment>in _vetted</extracomment>
        <translation>validé par {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>with {adapter} at {scale}</source>
        <extracomment>in own_text</extracomment>
        <translation>avec {adapter} à {scale}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/vectors.py"/>
        <location filename="../../app/ui/models/words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in _fact, in progress_text</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{model} at {scale}</source>
        <extracomment>in _adapter_text</extracomment>
        <translation>{model} à {scale}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} answers from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} répond désormais.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} answers from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{name} répondra dès lors.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} fits.</source>
        <extracomment>in _advice</extracomment>
        <translation>{name} tient en mémoire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} indexes from now on.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} indexe désormais.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} indexes from then on.</source>
        <extracomment>in removal_text</extracomment>
        <translation>{name} indexera dès lors.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is installed.</source>
        <extracomment>_on_changed</extracomment>
        <translation>{name} est installé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is switched off.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} est désactivé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} is tried again with its model.</source>
        <extracomment>in _on_used</extracomment>
        <translation>{name} est réessayé avec son modèle.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{name} is used from now on.</source>
        <extracomment>in switched_text</extracomment>
        <translation>{name} est utilisé désormais.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name} removed, {size} freed.</source>
        <extracomment>in _on_removed</extracomment>
        <translation>{name} supprimé, {size} libérés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>{name}: every file is intact.</source>
        <extracomment>show_message</extracomment>
        <translation>{name} : tous les fichiers sont intacts.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} billion</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} Md</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} dimensions</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} dimensions</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layer on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} couche sur le processeur graphique</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} layers on the graphics processor</source>
        <extracomment>in own_text</extracomment>
        <translation>{n} couches sur le processeur graphique</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} million</source>
        <extracomment>in parameters_text</extracomment>
        <translation>{n} M</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/details.py"/>
        <source>{n} tokens</source>
        <extracomment>in facts</extracomment>
        <translation>{n} tokens</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/words.py"/>
        <source>{n} tokens a passage</source>
        <extracomment>in facts_text</extracomment>
        <translation>{n} tokens par passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>“{name}” is damaged: a file is missing or was changed.</source>
        <extracomment>show_message</extracomment>
        <translation>« {name} » est endommagé : un fichier manque ou a été modifié.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>At least {n} characters</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Au moins {n} caractères</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>in _warn</extracomment>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Fair</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Correcte</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Good</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Bonne</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strength</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Robustesse</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Strong</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The same again</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>The two are not the same yet.</source>
        <extracomment>in _warn</extracomment>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/new_passphrase.py"/>
        <source>Weak: a few more words help</source>
        <extracomment>in _strength_words</extracomment>
        <translation>Faible : ajoutez quelques mots</translation>
    </message>
</context>
<context>
    <name>OpenedChat</name>
    <message>
        <location filename="../../app/ui/chat/opened.py"/>
        <source>Copied</source>
        <extracomment>showText</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>La page</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_canvas.py"/>
        <source>The page is being drawn…</source>
        <extracomment>in _paint_waiting</extracomment>
        <translation>Affichage de la page…</translation>
    </message>
</context>
<context>
    <name>PageStage</name>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Back to passage</source>
        <extracomment>QuietButton</extracomment>
        <translation>Retour au passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Fit the width (Ctrl+0)</source>
        <extracomment>IconButton</extracomment>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Larger (Ctrl++)</source>
        <extracomment>IconButton</extracomment>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Next page (PgDown)</source>
        <extracomment>IconButton</extracomment>
        <translation>Page suivante (Page suiv)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page</source>
        <extracomment>Pill</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Page{number} as it looks</source>
        <extracomment>setAccessibleName: {number} is empty, or begins with a space.</extracomment>
        <translation>Page{number} telle qu’elle se présente</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Previous page (PgUp)</source>
        <extracomment>IconButton</extracomment>
        <translation>Page précédente (Page préc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Smaller (Ctrl+-)</source>
        <extracomment>IconButton</extracomment>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>Text</source>
        <extracomment>Pill</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is marked: {passage}</source>
        <extracomment>in _name_canvas</extracomment>
        <translation>Le passage est surligné : {passage}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/page_stage.py"/>
        <source>The passage is not in this picture's own text: Text marks it.</source>
        <extracomment>in _words</extracomment>
        <translation>Le texte de cette image ne contient pas le passage : il est surligné sous Texte.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <location filename="../../app/ui/chat/page_text.py"/>
        <source>Text of the page</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Texte de la page</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Change the passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Choose a new passphrase</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Choisissez une nouvelle phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>Later</source>
        <extracomment>setText</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>The old one does not open this vault any more then. It still opens copies of the data folder that were made before.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>L’ancienne n’ouvrira alors plus ce coffre. Elle ouvrira encore les copies du dossier de données faites auparavant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_change.py"/>
        <source>You opened the vault with the recovery code. The passphrase of before still opens it until you choose another. The code stays as it is.</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Vous avez ouvert le coffre avec le code de récupération. L’ancienne phrase de passe l’ouvre encore jusqu’à ce que vous en choisissiez une autre. Le code reste inchangé.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>New passphrase</source>
        <extracomment>NewPassphrase</extracomment>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase</source>
        <extracomment>in __init__</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>Passphrase now</source>
        <extracomment>in __init__</extracomment>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase_dialog.py"/>
        <source>This takes a second or two.</source>
        <extracomment>_say</extracomment>
        <translation>Cela prend une ou deux secondes.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Hide</source>
        <extracomment>setToolTip</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/passphrase.py"/>
        <source>Show</source>
        <extracomment>setToolTip</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change the passphrase…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Change…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Changer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It is stored nowhere, so nobody can tell you what it is. Changing it takes a moment, however much the vault holds.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Elle n’est enregistrée nulle part, donc personne ne peut vous la rappeler. La changer prend un instant, quel que soit le contenu du coffre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>It opens this vault no more; only the passphrase does. Copies of the data folder that were made before still open with it.</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Il n’ouvrira plus ce coffre ; seule la phrase de passe l’ouvrira. Les copies du dossier de données faites auparavant s’ouvrent encore avec lui.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Made on {day}. It opens the vault when the passphrase is lost, for whoever has it.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Créé le {day}. Il ouvre le coffre si la phrase de passe est perdue, pour quiconque le possède.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a new one…</source>
        <extracomment>in _show</extracomment>
        <translation>En créer un nouveau…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make a recovery code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Créer un code de récupération</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make one…</source>
        <extracomment>QuietButton, in _show</extracomment>
        <translation>En créer un…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Make the code</source>
        <extracomment>PassphraseDialog</extracomment>
        <translation>Créer le code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase</source>
        <extracomment>label</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Passphrase changed</source>
        <extracomment>setText</extracomment>
        <translation>Phrase de passe changée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code</source>
        <extracomment>label</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Recovery code taken away</source>
        <extracomment>setText</extracomment>
        <translation>Code de récupération supprimé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take away…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Supprimer le code de récupération ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Take the recovery code away…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Supprimer le code de récupération…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>The code of before opens nothing any more then.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Le code précédent n’ouvrira alors plus rien.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>There is none. If the passphrase is lost, so is all that is in here.</source>
        <extracomment>in _code_words</extracomment>
        <translation>Il n’y en a pas. Si la phrase de passe est perdue, tout ce qui est ici l’est aussi.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/passphrase.py"/>
        <source>Your passphrase is asked for, so that nobody else makes one here.</source>
        <extracomment>in _reason_words</extracomment>
        <translation>Votre phrase de passe est demandée pour que personne d’autre n’en crée un ici.</translation>
    </message>
</context>
<context>
    <name>PersonaPill</name>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Edit personas…</source>
        <extracomment>addAction</extracomment>
        <translation>Modifier les personas…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona</source>
        <extracomment>setTitle</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Persona: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Persona : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/persona_pill.py"/>
        <source>Who answers in this chat: {name}</source>
        <extracomment>plain_tip</extracomment>
        <translation>Qui répond dans cette discussion : {name}</translation>
    </message>
</context>
<context>
    <name>Personas</name>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>All documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Answers from</source>
        <extracomment>_add_choice</extracomment>
        <translation>Répond à partir de</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>As in Settings</source>
        <extracomment>in __init__, in scope_name</extracomment>
        <translation>Comme dans Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Books</source>
        <extracomment>in icon_name</extracomment>
        <translation>Livres</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Built in</source>
        <extracomment>mark</extracomment>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Copy…</source>
        <extracomment>add_act</extracomment>
        <translation>Copier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Date</source>
        <extracomment>in variable_label</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Document analyst</source>
        <extracomment>personas</extracomment>
        <translation>Analyste de documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Edit persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Modifier la persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Edit prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Editor</source>
        <extracomment>personas</extracomment>
        <translation>Correcteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Edit…</source>
        <extracomment>add_act</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export your personas and prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Exporter vos personas et prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Export your personas and prompts: the file is not encrypted</source>
        <extracomment>choose_new_file</extracomment>
        <translation>Exporter vos personas et prompts : le fichier n’est pas chiffré</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>First document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Premier document</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>For example: you check contracts for deadlines.</source>
        <extracomment>setPlaceholderText</extracomment>
        <translation>Par exemple : vous vérifiez les échéances dans les contrats.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the clipboard</source>
        <extracomment>in variable_label</extracomment>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>From the next question on “{name}” answers here.</source>
        <extracomment>in given_words</extracomment>
        <translation>À partir de la prochaine question, « {name} » répond ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Gauge</source>
        <extracomment>in icon_name</extracomment>
        <translation>Jauge</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Greeting</source>
        <extracomment>add_field</extracomment>
        <translation>Message d’accueil</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import personas and prompts</source>
        <extracomment>choose_files, setAccessibleName</extracomment>
        <translation>Importer des personas et des prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Imported: {personas}, {prompts}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Importés : {personas}, {prompts}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Import…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Instructions</source>
        <extracomment>add_field</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Language</source>
        <extracomment>in variable_label</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Model</source>
        <extracomment>_add_choice</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Name</source>
        <extracomment>add_field</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>New persona</source>
        <extracomment>in __init__</extracomment>
        <translation>Nouvelle persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New persona…</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Nouvelle persona…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>New prompt</source>
        <extracomment>in __init__</extracomment>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>New prompt…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Nouveau prompt…</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>No documents</source>
        <extracomment>in scope_name</extracomment>
        <translation>Aucun document</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Nothing but the instructions for every answer, as in Settings.</source>
        <extracomment>in about</extracomment>
        <translation>Rien que les instructions pour chaque réponse, comme dans Réglages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>One collection</source>
        <extracomment>in scope_name</extracomment>
        <translation>Une collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Page</source>
        <extracomment>in icon_name</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Pencil</source>
        <extracomment>in icon_name</extracomment>
        <translation>Crayon</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas</source>
        <extracomment>_add_part</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Personas and prompts</source>
        <extracomment>__init__</extracomment>
        <translation>Personas et prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Personas and prompts (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Personas et prompts (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Plain assistant</source>
        <extracomment>plain</extracomment>
        <translation>Assistant simple</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Prompts</source>
        <extracomment>_add_part</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Quotation marks</source>
        <extracomment>in icon_name</extracomment>
        <translation>Guillemets</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove</source>
        <extracomment>add_act</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Remove {name}</source>
        <extracomment>add_act</extracomment>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sampling</source>
        <extracomment>_add_choice</extracomment>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/edit_dialog.py"/>
        <source>Save</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Second document</source>
        <extracomment>in variable_label</extracomment>
        <translation>Deuxième document</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and I give it back in better words.</source>
        <extracomment>personas</extracomment>
        <translation>Envoyez-moi un texte, et je vous le rends mieux formulé.</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Send me a text, and say which language it is to be in.</source>
        <extracomment>personas</extracomment>
        <translation>Envoyez-moi un texte, et dites dans quelle langue le traduire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Shield</source>
        <extracomment>in icon_name</extracomment>
        <translation>Bouclier</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Sign</source>
        <extracomment>_add_choice</extracomment>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Speech bubble</source>
        <extracomment>in icon_name</extracomment>
        <translation>Bulle</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Stands at the beginning of a new chat. No model writes it, or reads it.</source>
        <extracomment>in __init__</extracomment>
        <translation>S’affiche au début d’une nouvelle discussion. Aucun modèle ne l’écrit ni ne le lit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Tag</source>
        <extracomment>in icon_name</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Text</source>
        <extracomment>add_field, in variable_label</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translator</source>
        <extracomment>personas</extracomment>
        <translation>Traducteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>Two speech bubbles</source>
        <extracomment>in icon_name</extracomment>
        <translation>Deux bulles</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Type / in an empty question to use one. {{name}} in its text is asked for, and {{name=text}} has a text already.</source>
        <extracomment>_add_part</extracomment>
        <translation>Tapez / dans une question vide pour en utiliser un. Dans son texte, {{name}} est demandé, et {{name=text}} est déjà rempli.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Under another name: {names}.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>Sous un autre nom : {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Undo</source>
        <extracomment>show_message</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>Variables: {names}</source>
        <extracomment>setText</extracomment>
        <translation>Variables : {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>What is typed after the slash.</source>
        <extracomment>add_field</extracomment>
        <translation>Ce qui est tapé après la barre oblique.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>What the model is told, after the instructions for every answer in Settings.</source>
        <extracomment>in __init__</extracomment>
        <translation>Ce qui est dit au modèle, après les instructions pour chaque réponse dans Réglages.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/words.py"/>
        <source>What was said before stays as it is.</source>
        <extracomment>in given_words</extracomment>
        <translation>Ce qui a été dit avant reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <source>Whichever is chosen</source>
        <extracomment>in _models</extracomment>
        <translation>Celui qui est choisi</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Who answers in a chat: instructions, model, sampling and documents under one name. A chat keeps whom it was begun with; its upper edge changes that.</source>
        <extracomment>_add_part</extracomment>
        <translation>Qui répond dans une discussion : instructions, modèle, échantillonnage et documents sous un même nom. Une discussion garde la persona avec laquelle elle a commencé ; pour en changer, utilisez le haut de la discussion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>Wrote {personas} and {prompts} to {file}</source>
        <extracomment>in _on_exported</extracomment>
        <translation>{personas} et {prompts} écrits dans {file}</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>Your site does not let personas and prompts leave this vault, or come in.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Votre site ne laisse pas les personas et les prompts sortir de ce coffre, ni y entrer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>none</source>
        <extracomment>setText</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/persona_dialog.py"/>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{name} (copy)</source>
        <extracomment>in __init__</extracomment>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} are here already.</source>
        <extracomment>in _on_imported</extracomment>
        <translation>{n} sont déjà là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} persona</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} personas</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompt</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/files.py"/>
        <source>{n} prompts</source>
        <extracomment>the form for any other number</extracomment>
        <translation>{n} prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/prompt_dialog.py"/>
        <source>{{name}} is asked for, {{name=text}} has a text already. {{selection}} is what is selected in the chat, {{date}} is today, {{clipboard}} has a button to paste.</source>
        <extracomment>in __init__</extracomment>
        <translation>{{name}} est demandé, {{name=text}} est déjà rempli. {{selection}} est ce qui est sélectionné dans la discussion, {{date}} est la date du jour, {{clipboard}} a un bouton pour coller.</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed</source>
        <extracomment>_remove</extracomment>
        <translation>« {name} » supprimé</translation>
    </message>
    <message>
        <location filename="../../app/ui/personas/page.py"/>
        <source>“{name}” removed; chats that have it go on</source>
        <extracomment>in _remove_persona</extracomment>
        <translation>« {name} » supprimée ; les discussions qui l’ont continuent</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Chosen one by one below.</source>
        <extracomment>in show_settings</extracomment>
        <translation>Choisies une à une ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Own values</source>
        <extracomment>addItem</extracomment>
        <translation>Valeurs personnalisées</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/presets.py"/>
        <source>Preset</source>
        <extracomment>label, setAccessibleName</extracomment>
        <translation>Préréglage</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>All of a document, read part by part</source>
        <extracomment>prompts</extracomment>
        <translation>Tout un document, lu partie par partie</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Compare {{first document}} and {{second document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Compare {{first document}} et {{second document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Explain in plain words, for someone new to it:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Explique en mots simples, pour quelqu’un qui découvre le sujet :

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Summarise {{document}}</source>
        <extracomment>prompts</extracomment>
        <translation>Résume {{document}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>Translate into {{language=English}}:

{{selection}}</source>
        <extracomment>prompts</extracomment>
        <translation>Traduis en {{language=English}} :

{{selection}}</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What is selected in the chat, or another text</source>
        <extracomment>prompts</extracomment>
        <translation>Ce qui est sélectionné dans la discussion, ou un autre texte</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>What two documents say differently</source>
        <extracomment>prompts</extracomment>
        <translation>Ce qui diffère entre deux documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>compare</source>
        <extracomment>prompts</extracomment>
        <translation>comparer</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>explain</source>
        <extracomment>prompts</extracomment>
        <translation>expliquer</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>summarise</source>
        <extracomment>prompts</extracomment>
        <translation>résumer</translation>
    </message>
    <message>
        <location filename="../../app/settings/built_in.py"/>
        <source>translate</source>
        <extracomment>prompts</extracomment>
        <translation>traduire</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Drive</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Folder</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Shortcut</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Raccourci</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Unknown</source>
        <extracomment>a kind of file, in the dialog that chooses files</extracomment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
Dossier introuvable.
Veuillez vérifier que le nom du dossier est correct.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1
Fichier introuvable.
Veuillez vérifier que le nom du fichier est correct.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>%1 existe déjà.
Voulez-vous le remplacer ?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Choose</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Look in:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Regarder dans :</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Rename</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Save</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>All Files (*)</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Are you sure you want to delete '%1'?</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Voulez-vous vraiment supprimer « %1 » ?</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to detail view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Passer à l’affichage détaillé</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Change to list view mode</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Passer à l’affichage en liste</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Could not delete directory.</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Impossible de supprimer le dossier.</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Create a New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Detail View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Affichage détaillé</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directories</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Directory:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Dossier :</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>File &amp;name:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Nom du fichier :</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Files of &amp;type:</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>&amp;Type de fichiers :</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Find Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go back</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go forward</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Go to the parent directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>List View</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Affichage en liste</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>New Folder</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Parent Directory</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Remove</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save As</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show </source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Afficher </translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Show &amp;hidden files</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Sidebar</source>
        <extracomment>in the dialog that chooses files</extracomment>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Computer</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Date Modified</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Date de modification</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Kind</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Name</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Size</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Type</source>
        <extracomment>a column in the dialog that chooses files</extracomment>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text field</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;No</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Yes</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cancel</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>OK</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Open</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Save</source>
        <extracomment>a button of a dialog</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Copy</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Paste</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Redo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>&amp;Undo</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Copy &amp;Link Location</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Cu&amp;t</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Delete</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../installer/translations/qt_texts.py"/>
        <source>Select All</source>
        <extracomment>in the menu of a text</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>1 s</source>
        <extracomment>in duration</extracomment>
        <translation>1 s</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>a few seconds left</source>
        <extracomment>in time_left</extracomment>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} h left</source>
        <extracomment>in time_left</extracomment>
        <translation>encore {n} h environ</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} min left</source>
        <extracomment>in time_left</extracomment>
        <translation>encore {n} min environ</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>about {n} s left</source>
        <extracomment>in time_left</extracomment>
        <translation>encore {n} s environ</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{day} {month}</source>
        <extracomment>in day_text: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{day} {month} {year}</source>
        <extracomment>in day_text: A date such as 3 Nov 2026; {month} is a short name as Qt gives it, maybe with a dot.</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} h</source>
        <extracomment>in duration</extracomment>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} min</source>
        <extracomment>in duration</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../app/ui/quantities.py"/>
        <source>{n} s</source>
        <extracomment>in duration</extracomment>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>1 record</source>
        <extracomment>in _on_counted</extracomment>
        <translation>1 entrée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>About</source>
        <extracomment>columns</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>All events</source>
        <extracomment>addItem</extracomment>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Altered from outside</source>
        <extracomment>results</extracomment>
        <translation>Modifié de l’extérieur</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Any time</source>
        <extracomment>spans</extracomment>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Argon2id</source>
        <extracomment>values</extracomment>
        <translation>Argon2id</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Backup</source>
        <extracomment>events</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cancelled</source>
        <extracomment>results</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cannot answer</source>
        <extracomment>results</extracomment>
        <translation>Ne peut pas répondre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat deleted</source>
        <extracomment>events</extracomment>
        <translation>Discussion supprimée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Chat import</source>
        <extracomment>events</extracomment>
        <translation>Import de discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Check of the vault</source>
        <extracomment>events</extracomment>
        <translation>Vérification du coffre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Checkpoint gone</source>
        <extracomment>results</extracomment>
        <translation>Point de contrôle disparu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Clock was set</source>
        <extracomment>events</extracomment>
        <translation>Horloge modifiée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Cloister {value}</source>
        <extracomment>facts</extracomment>
        <translation>Cloister {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Content filter</source>
        <extracomment>events</extracomment>
        <translation>Filtre de contenu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Copy</source>
        <extracomment>events</extracomment>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Could not be loaded</source>
        <extracomment>results</extracomment>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Crashed</source>
        <extracomment>results</extracomment>
        <translation>Plantage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Damage found</source>
        <extracomment>results</extracomment>
        <translation>Dommages trouvés</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Date</source>
        <extracomment>_choice</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Disk full</source>
        <extracomment>results</extracomment>
        <translation>Disque plein</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document import</source>
        <extracomment>events</extracomment>
        <translation>Import de document</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Document removal</source>
        <extracomment>events</extracomment>
        <translation>Retrait de document</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Engine stopped</source>
        <extracomment>results</extracomment>
        <translation>Moteur arrêté</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Event</source>
        <extracomment>_choice, columns</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Export</source>
        <extracomment>events</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events</source>
        <extracomment>in _on_export_clicked</extracomment>
        <translation>Exporter le journal des événements</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Exporter le journal des événements…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} record</source>
        <extracomment>in done</extracomment>
        <translation>{n} entrée exportée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Exported {n} records</source>
        <extracomment>in done</extracomment>
        <translation>{n} entrées exportées</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Export…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>File was there</source>
        <extracomment>results</extracomment>
        <translation>Fichier déjà présent</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Forbidden by the site</source>
        <extracomment>results</extracomment>
        <translation>Interdit par le site</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Foreign checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Point de contrôle étranger</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Import of personas</source>
        <extracomment>events</extracomment>
        <translation>Import de personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Inside the vault's folder</source>
        <extracomment>results</extracomment>
        <translation>Dans le dossier du coffre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Keys made stronger</source>
        <extracomment>events</extracomment>
        <translation>Clés renforcées</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 30 days</source>
        <extracomment>spans</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Last 7 days</source>
        <extracomment>spans</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Lock</source>
        <extracomment>events</extracomment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model damaged</source>
        <extracomment>results</extracomment>
        <translation>Modèle endommagé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model import</source>
        <extracomment>events</extracomment>
        <translation>Import de modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model loading</source>
        <extracomment>events</extracomment>
        <translation>Chargement de modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model removal</source>
        <extracomment>events</extracomment>
        <translation>Suppression de modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model sync</source>
        <extracomment>events</extracomment>
        <translation>Synchronisation des modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Model too large</source>
        <extracomment>results</extracomment>
        <translation>Modèle trop grand</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Network access blocked</source>
        <extracomment>events</extracomment>
        <translation>Accès au réseau bloqué</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of chats</source>
        <extracomment>results</extracomment>
        <translation>Pas un fichier de discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No file of personas</source>
        <extracomment>results</extracomment>
        <translation>Pas un fichier de personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>No passphrase opens it</source>
        <extracomment>results</extracomment>
        <translation>Aucune phrase de passe ne l’ouvre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>No such records</source>
        <extracomment>EmptyState</extracomment>
        <translation>Aucune entrée correspondante</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not as written</source>
        <extracomment>results</extracomment>
        <translation>Relecture non conforme</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not confirmed by the disk</source>
        <extracomment>results</extracomment>
        <translation>Non confirmé par le disque</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Not verified yet.</source>
        <extracomment>setText</extracomment>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not writable</source>
        <extracomment>results</extracomment>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Not written</source>
        <extracomment>results</extracomment>
        <translation>Non écrit</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Nothing of this kind was recorded in this time. Choose another event or time.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Rien de ce genre n’a été consigné pendant cette période. Choisissez un autre événement ou une autre période.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Old chats removed</source>
        <extracomment>events</extracomment>
        <translation>Anciennes discussions supprimées</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older checkpoint</source>
        <extracomment>results</extracomment>
        <translation>Point de contrôle plus ancien</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older than known</source>
        <extracomment>results</extracomment>
        <translation>Plus ancien que l’état connu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Older vault</source>
        <extracomment>results</extracomment>
        <translation>Coffre plus ancien</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>PBKDF2</source>
        <extracomment>values</extracomment>
        <translation>PBKDF2</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Passphrase change</source>
        <extracomment>events</extracomment>
        <translation>Changement de phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Print</source>
        <extracomment>events</extracomment>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Put aside</source>
        <extracomment>results</extracomment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Question</source>
        <extracomment>events</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Record</source>
        <extracomment>columns: A column: the number of the record.</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record and checkpoint differ</source>
        <extracomment>events</extracomment>
        <translation>Journal et point de contrôle divergents</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Record begun</source>
        <extracomment>events</extracomment>
        <translation>Début du journal</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Record of events</source>
        <extracomment>label, setAccessibleName, setWindowTitle</extracomment>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Recovery code</source>
        <extracomment>events</extracomment>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Restored from a backup</source>
        <extracomment>events</extracomment>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Result</source>
        <extracomment>columns</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Sealed too weakly</source>
        <extracomment>results</extracomment>
        <translation>Scellement trop faible</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show the record of events…</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Afficher le journal des événements…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Show…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Afficher…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Site policy changed</source>
        <extracomment>events</extracomment>
        <translation>Politique du site modifiée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Slip in the code</source>
        <extracomment>results</extracomment>
        <translation>Faute de frappe dans le code</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>Time</source>
        <extracomment>columns</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>Today</source>
        <extracomment>spans</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Too little memory</source>
        <extracomment>results</extracomment>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Traces left</source>
        <extracomment>results</extracomment>
        <translation>Traces restantes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Trust root of the site</source>
        <extracomment>events</extracomment>
        <translation>Racine de confiance du site</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unexpected key file</source>
        <extracomment>events</extracomment>
        <translation>Fichier de clés inattendu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unknown keys</source>
        <extracomment>results</extracomment>
        <translation>Clés inconnues</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Unlock</source>
        <extracomment>events</extracomment>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Unlocks, imports, questions and copies are recorded by time, user and number, never by what they say. Write the code down elsewhere, with the number of records: nobody can alter the record up to there and keep it.</source>
        <extracomment>in _lay_out</extracomment>
        <translation>Déverrouillages, imports, questions et copies sont consignés par heure, utilisateur et numéro, jamais par leur contenu. Notez le code ailleurs, avec le nombre d’entrées : personne ne pourra modifier le journal jusque-là sans que le code change.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_model.py"/>
        <source>User</source>
        <extracomment>columns</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Vault was locked</source>
        <extracomment>results</extracomment>
        <translation>Coffre verrouillé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: not whole. {finding}</source>
        <extracomment>in _show_verdict</extracomment>
        <translation>Vérifié {when} : non intègre. {finding}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} record, whole and in order.</source>
        <extracomment>the form for one</extracomment>
        <translation>Vérifié {when} : {n} entrée, complète et en ordre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verified {when}: {n} records, whole and in order.</source>
        <extracomment>the form for any other number</extracomment>
        <translation>Vérifié {when} : {n} entrées, complètes et en ordre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify</source>
        <extracomment>QuietButton</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verify the record of events</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Vérifier le journal des événements</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Verifying…</source>
        <extracomment>setText</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Watched folder</source>
        <extracomment>events</extracomment>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Withheld</source>
        <extracomment>results</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Worker ended unexpectedly</source>
        <extracomment>events</extracomment>
        <translation>Processus arrêté de façon inattendue</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>Wrong passphrase</source>
        <extracomment>results</extracomment>
        <translation>Mauvaise phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>Your site lets only others read it.</source>
        <extracomment>in _show</extracomment>
        <translation>Votre site n’en autorise la lecture qu’à d’autres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restart</source>
        <extracomment>values</extracomment>
        <translation>après un redémarrage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>after a restore</source>
        <extracomment>values</extracomment>
        <translation>après une restauration</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>another file of the same content</source>
        <extracomment>values</extracomment>
        <translation>autre fichier de même contenu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>answers questions</source>
        <extracomment>values</extracomment>
        <translation>répond aux questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>before {value}</source>
        <extracomment>facts</extracomment>
        <translation>avant : {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>by {n} s</source>
        <extracomment>in _number</extracomment>
        <translation>de {n} s</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>category {value}</source>
        <extracomment>facts</extracomment>
        <translation>catégorie {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {id}</source>
        <extracomment>ids</extracomment>
        <translation>discussion {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chat {value}</source>
        <extracomment>facts</extracomment>
        <translation>discussion {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>chats</source>
        <extracomment>subjects</extracomment>
        <translation>discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>checkpoint at {value}</source>
        <extracomment>facts</extracomment>
        <translation>point de contrôle à l’entrée {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>comparer of texts</source>
        <extracomment>subjects</extracomment>
        <translation>comparateur de textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>covered</source>
        <extracomment>values</extracomment>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document reader</source>
        <extracomment>subjects</extracomment>
        <translation>lecteur de documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>document {id}</source>
        <extracomment>ids</extracomment>
        <translation>document {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>evaluation</source>
        <extracomment>subjects</extracomment>
        <translation>évaluation</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>finds passages</source>
        <extracomment>values</extracomment>
        <translation>trouve des passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>folder {id}</source>
        <extracomment>ids</extracomment>
        <translation>dossier {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>goes on</source>
        <extracomment>values</extracomment>
        <translation>repris</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in a question</source>
        <extracomment>values</extracomment>
        <translation>dans une question</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>in an answer</source>
        <extracomment>values</extracomment>
        <translation>dans une réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>its file has other content now</source>
        <extracomment>values</extracomment>
        <translation>son fichier a désormais un autre contenu</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>key file no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>fichier de clés n° {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>known at {value}</source>
        <extracomment>facts</extracomment>
        <translation>connu à l’entrée {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>made</source>
        <extracomment>values</extracomment>
        <translation>créé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>message {id}</source>
        <extracomment>ids</extracomment>
        <translation>message {id}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model engine</source>
        <extracomment>subjects</extracomment>
        <translation>moteur de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>model {value}</source>
        <extracomment>facts</extracomment>
        <translation>modèle {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>now {value}</source>
        <extracomment>facts</extracomment>
        <translation>maintenant : {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>on {day}</source>
        <extracomment>in _when</extracomment>
        <translation>le {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>orders and checks passages</source>
        <extracomment>values</extracomment>
        <translation>ordonne et vérifie les passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>paused</source>
        <extracomment>values</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>personas and prompts</source>
        <extracomment>subjects</extracomment>
        <translation>personas et prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>policy {value}</source>
        <extracomment>facts</extracomment>
        <translation>politique {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>record of events</source>
        <extracomment>subjects</extracomment>
        <translation>journal des événements</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>remarked on</source>
        <extracomment>values</extracomment>
        <translation>signalé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>rule {value}</source>
        <extracomment>facts</extracomment>
        <translation>règle {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>saved from a damaged vault</source>
        <extracomment>subjects</extracomment>
        <translation>sauvé d’un coffre endommagé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>search index</source>
        <extracomment>subjects</extracomment>
        <translation>index de recherche</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>stopped</source>
        <extracomment>values</extracomment>
        <translation>bloqué</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>taken away</source>
        <extracomment>values</extracomment>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>the vault knows no. {value}</source>
        <extracomment>facts</extracomment>
        <translation>le coffre connaît le n° {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>today at {time}</source>
        <extracomment>in _when</extracomment>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} time</source>
        <extracomment>counts</extracomment>
        <translation>{n} essai</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {n} times</source>
        <extracomment>counts</extracomment>
        <translation>{n} essais</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>tried {when}</source>
        <extracomment>in _number</extracomment>
        <translation>essai le {when}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>used to unlock</source>
        <extracomment>values</extracomment>
        <translation>utilisé pour déverrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>watched from now on</source>
        <extracomment>values</extracomment>
        <translation>surveillé désormais</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{count} · code {code}</source>
        <extracomment>setText</extracomment>
        <translation>{count} · code {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chat</source>
        <extracomment>counts</extracomment>
        <translation>{n} discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} chats</source>
        <extracomment>counts</extracomment>
        <translation>{n} discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} finding</source>
        <extracomment>counts</extracomment>
        <translation>{n} anomalie</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} findings</source>
        <extracomment>counts</extracomment>
        <translation>{n} anomalies</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} here already</source>
        <extracomment>counts</extracomment>
        <translation>déjà ici : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} message</source>
        <extracomment>counts</extracomment>
        <translation>{n} message</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} messages</source>
        <extracomment>counts</extracomment>
        <translation>{n} messages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} not read</source>
        <extracomment>counts</extracomment>
        <translation>non lus : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} page</source>
        <extracomment>counts</extracomment>
        <translation>{n} page</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} pages</source>
        <extracomment>counts</extracomment>
        <translation>{n} pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passage</source>
        <extracomment>counts</extracomment>
        <translation>{n} passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} passages</source>
        <extracomment>counts</extracomment>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} persona</source>
        <extracomment>counts</extracomment>
        <translation>{n} persona</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} personas</source>
        <extracomment>counts</extracomment>
        <translation>{n} personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompt</source>
        <extracomment>counts</extracomment>
        <translation>{n} prompt</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record_words.py"/>
        <source>{n} prompts</source>
        <extracomment>counts</extracomment>
        <translation>{n} prompts</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <source>{n} record</source>
        <extracomment>the form for one</extracomment>
        <translation>{n} entrée</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/record.py"/>
        <location filename="../../app/ui/vault/record_viewer.py"/>
        <source>{n} records</source>
        <extracomment>in _on_counted, the form for any other number</extracomment>
        <translation>{n} entrées</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Cloister · {date}</source>
        <extracomment>label</extracomment>
        <translation>Cloister · {date}</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Done</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>I have written it down</source>
        <extracomment>QCheckBox</extracomment>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>It opens this vault when the passphrase is lost, and it is shown this once. Keep it on paper, locked away, not beside this computer: whoever has both can read everything.</source>
        <extracomment>in __init__</extracomment>
        <translation>Il ouvre ce coffre si la phrase de passe est perdue, et n’est affiché que cette fois. Gardez-le sur papier, sous clé, pas à côté de cet ordinateur : quiconque a les deux peut tout lire.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Type it where the passphrase is asked for. Small letters, spaces and dashes do not matter, nor whether you write O or 0, I, L or 1.</source>
        <extracomment>in __init__</extracomment>
        <translation>Saisissez-le là où la phrase de passe est demandée. Majuscules ou minuscules, espaces et tirets ne comptent pas, pas plus que le choix entre O et 0, ou entre I, L et 1.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/recovery_code.py"/>
        <source>Write down your recovery code</source>
        <extracomment>in __init__</extracomment>
        <translation>Notez votre code de récupération</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>A new vault was made and read again. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Un nouveau coffre a été créé et relu. Discussions : {chats}, messages : {messages}, documents : {documents}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Damaged pages: {pages}</source>
        <extracomment>in _listed</extracomment>
        <translation>Pages endommagées : {pages}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Empty folder</source>
        <extracomment>FolderField</extracomment>
        <translation>Dossier vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Makes a new vault in an empty folder, best on another disk, under the same passphrase. Nothing is changed here. Afterwards start Cloister with that folder.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Crée un nouveau coffre dans un dossier vide, de préférence sur un autre disque, sous la même phrase de passe. Rien n’est changé ici. Ensuite, lancez Cloister avec ce dossier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Nothing is lost.</source>
        <extracomment>in _on_saved</extracomment>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save</source>
        <extracomment>CareDialog</extracomment>
        <translation>Sauver</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Save what can be read</source>
        <extracomment>CareDialog</extracomment>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>Table {table}, rows lost: {rows}</source>
        <extracomment>in _listed</extracomment>
        <translation>Table {table}, lignes perdues : {rows}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: all of it</source>
        <extracomment>in _part</extracomment>
        <translation>{name} : en entier</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: its title</source>
        <extracomment>in _part</extracomment>
        <translation>{name} : son titre</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: messages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name} : messages perdus : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/vault/repairing.py"/>
        <source>{name}: pages and passages lost: {n}</source>
        <extracomment>in _part</extracomment>
        <translation>{name} : pages et passages perdus : {n}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Backup file</source>
        <extracomment>PathField</extracomment>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Everything in it comes back as it was on that day. The passphrase of the backup becomes the one of this vault.</source>
        <extracomment>CareDialog</extracomment>
        <translation>Tout son contenu revient tel qu’il était ce jour-là. La phrase de passe de la sauvegarde devient celle de ce coffre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Models are in no backup; import again: {names}.</source>
        <extracomment>in _words</extracomment>
        <translation>Les sauvegardes ne contiennent pas les modèles ; à réimporter : {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Passphrase of the backup</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore</source>
        <extracomment>CareDialog</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restore a backup</source>
        <extracomment>CareDialog</extracomment>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/restoring.py"/>
        <source>Restored as of {when}. Chats: {chats}, messages: {messages}, documents: {documents}.</source>
        <extracomment>in _words</extracomment>
        <translation>Restauré dans l’état du {when}. Discussions : {chats}, messages : {messages}, documents : {documents}.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Not sealed: no network by policy only</source>
        <extracomment>SealText</extracomment>
        <translation>Non scellé : aucun réseau, mais par simple règle</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Scellé : aucun réseau (imposé par le noyau)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>Sealed: no network, files kept apart (kernel-enforced)</source>
        <extracomment>SealText</extracomment>
        <translation>Scellé : aucun réseau, fichiers isolés (imposé par le noyau)</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket, and the parts that run models and read documents every file of yours that they were not given.</source>
        <extracomment>SealText</extracomment>
        <translation>Le noyau refuse à ce programme toute connexion Internet, et aux parties qui exécutent les modèles et lisent les documents tous vos fichiers qui ne leur ont pas été confiés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>The kernel refuses this program any internet socket. It does not keep files of yours from the parts that run models and read documents.</source>
        <extracomment>SealText</extracomment>
        <translation>Le noyau refuse à ce programme toute connexion Internet. Il ne protège pas vos fichiers des parties qui exécutent les modèles et lisent les documents.</translation>
    </message>
    <message>
        <location filename="../../app/ui/seal.py"/>
        <source>This program opens no connection, but on this system the kernel does not enforce it.</source>
        <extracomment>SealText</extracomment>
        <translation>Ce programme n’ouvre aucune connexion, mais sur ce système le noyau ne l’impose pas.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>1 message</source>
        <extracomment>setText</extracomment>
        <translation>1 message</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Messages found</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>No message holds all of this.</source>
        <extracomment>setText</extracomment>
        <translation>Aucun message ne contient tous ces mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Only titles hold this.</source>
        <extracomment>setText</extracomment>
        <translation>Seuls des titres contiennent ces mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Search all chats</source>
        <extracomment>_Field</extracomment>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>The newest {n} messages</source>
        <extracomment>setText</extracomment>
        <translation>Les {n} messages les plus récents</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>Type words from a question or an answer.</source>
        <extracomment>setText</extracomment>
        <translation>Saisissez des mots d’une question ou d’une réponse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/search.py"/>
        <source>{n} messages</source>
        <extracomment>setText</extracomment>
        <translation>{n} messages</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Above 1 discourages saying the same again.</source>
        <extracomment>help</extracomment>
        <translation>Au-dessus de 1, décourage les redites.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>All</source>
        <extracomment>zero_text</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Always the likeliest word: the same answer each time.</source>
        <extracomment>presets</extracomment>
        <translation>Toujours le mot le plus probable : la même réponse à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>An answer ends before one of these, one a line. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>La réponse s’arrête avant l’une d’elles ; une par ligne. Conservées chiffrées.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answer from documents</source>
        <extracomment>label</extracomment>
        <translation>Répondre d’après les documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Answers from documents are their best sentences, word for word. No model writes.</source>
        <extracomment>help</extracomment>
        <translation>Les réponses tirées des documents en reprennent les meilleures phrases, mot pour mot. Aucun modèle ne rédige.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Applied from left to right. One that is left out is not applied.</source>
        <extracomment>help</extracomment>
        <translation>Appliqués de gauche à droite. Un échantillonneur omis n’est pas appliqué.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Applies at once.</source>
        <extracomment>help</extracomment>
        <translation>S’applique aussitôt.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>As delivered</source>
        <extracomment>presets</extracomment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Automatic</source>
        <extracomment>zero_text</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By every model</source>
        <extracomment>choices</extracomment>
        <translation>Par tous les modèles</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>By models that can</source>
        <extracomment>choices</extracomment>
        <translation>Par les modèles qui le peuvent</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among the likeliest words that make up this share.</source>
        <extracomment>help</extracomment>
        <translation>Choisit parmi les mots les plus probables dont le total atteint cette part.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Chooses among this many of the likeliest words.</source>
        <extracomment>help</extracomment>
        <translation>Choisit parmi ce nombre de mots les plus probables.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Context window</source>
        <extracomment>label</extracomment>
        <translation>Fenêtre de contexte</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY free length</source>
        <extracomment>label</extracomment>
        <translation>Longueur libre de DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY growth</source>
        <extracomment>label</extracomment>
        <translation>Croissance de DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>DRY strength</source>
        <extracomment>label</extracomment>
        <translation>Force de DRY</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Dark</source>
        <extracomment>choices</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Drops words less likely than this share of the likeliest one.</source>
        <extracomment>help</extracomment>
        <translation>Écarte les mots moins probables que cette part du plus probable.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Every answer is JSON of this schema, if no grammar is set. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Chaque réponse est du JSON conforme à ce schéma, si aucune grammaire n’est définie. Conservé chiffré.</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Exact</source>
        <extracomment>presets</extracomment>
        <translation>Exact</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Fast (int8)</source>
        <extracomment>choices</extracomment>
        <translation>Rapide (int8)</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Follow the system</source>
        <extracomment>choices</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>For drafts and ideas; not for facts.</source>
        <extracomment>presets</extracomment>
        <translation>Pour des ébauches et des idées, pas pour des faits.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>For example: answer briefly, use metric units. Kept encrypted with your chats.</source>
        <extracomment>help</extracomment>
        <translation>Par exemple : répondre brièvement, utiliser le système métrique. Conservées chiffrées avec vos discussions.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Frequency penalty</source>
        <extracomment>label</extracomment>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Full (fp32)</source>
        <extracomment>choices</extracomment>
        <translation>Complète (fp32)</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>GBNF that every answer must fit. Kept encrypted. Slower, and no place for citations.</source>
        <extracomment>help</extracomment>
        <translation>Grammaire GBNF que chaque réponse doit respecter. Conservée chiffrée. Plus lent, et sans place pour les références.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Grammar</source>
        <extracomment>label</extracomment>
        <translation>Grammaire</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>High contrast</source>
        <extracomment>choices</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Holds the text at one level of surprise, in place of the top, min and typical samplers.</source>
        <extracomment>help</extracomment>
        <translation>Maintient le texte à un niveau constant de surprise, à la place des échantillonneurs top, min et typical.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How exactly the embedder computes when it reads documents. Questions are always read in full. Documents that are here already are read anew for it.</source>
        <extracomment>help</extracomment>
        <translation>Précision de calcul du vectoriseur quand il lit les documents. Les questions sont toujours lues en pleine précision. Les documents déjà présents seront relus.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast it is corrected towards that level.</source>
        <extracomment>help</extracomment>
        <translation>Rapidité de la correction vers ce niveau.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How fast the DRY penalty grows with every further word of a repetition.</source>
        <extracomment>help</extracomment>
        <translation>Vitesse à laquelle la pénalité DRY croît à chaque mot répété de plus.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many earlier questions with their answers the model is given. Automatic: as many as fit. A chat can have its own, in the panel of the context.</source>
        <extracomment>help</extracomment>
        <translation>Combien de questions précédentes, avec leurs réponses, sont données au modèle. Automatique : autant que possible. Une discussion peut avoir son propre nombre, dans le panneau du contexte.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>How many passages the model is given to read. More finds more, and takes longer.</source>
        <extracomment>help</extracomment>
        <translation>Nombre de passages donnés à lire au modèle. Plus il y en a, plus le modèle trouve, et plus c’est long.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How many tokens of the answer the penalties look at.</source>
        <extracomment>help</extracomment>
        <translation>Nombre de tokens de la réponse que les pénalités prennent en compte.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>How often the likeliest words are left out, for less usual ones. Bad for facts. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Fréquence à laquelle les mots les plus probables sont écartés au profit de mots plus rares. Mauvais pour les faits. 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>In tokens; four tokens are about three words. Small models are held to shorter answers.</source>
        <extracomment>help</extracomment>
        <translation>En tokens ; quatre tokens font environ trois mots. Les petits modèles sont limités à des réponses plus courtes.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Instructions for every answer</source>
        <extracomment>label</extracomment>
        <translation>Instructions pour chaque réponse</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Inventive</source>
        <extracomment>presets</extracomment>
        <translation>Inventif</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>JSON schema</source>
        <extracomment>label</extracomment>
        <translation>Schéma JSON</translation>
    </message>
    <message>
        <location filename="../../app/settings/presets.py"/>
        <source>Keeps to the documents, with a little freedom of wording.</source>
        <extracomment>presets</extracomment>
        <translation>S’en tient aux documents, avec un peu de liberté dans la formulation.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words about as surprising as the text is, up to this share. 1: off.</source>
        <extracomment>help</extracomment>
        <translation>Garde les mots à peu près aussi surprenants que le texte, jusqu’à cette part. 1 : désactivé.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Keeps words within so many standard deviations of the likeliest one. 0: off.</source>
        <extracomment>help</extracomment>
        <translation>Garde les mots situés à ce nombre d’écarts types du plus probable. 0 : désactivé.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Language</source>
        <extracomment>label</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Light</source>
        <extracomment>choices</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Likelier and unlikelier words</source>
        <extracomment>label</extracomment>
        <translation>Mots favorisés ou défavorisés</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Longest answer</source>
        <extracomment>label</extracomment>
        <translation>Longueur maximale</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Low keeps to the likely word and to the sources; high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Basse, elle s’en tient au mot probable et aux sources ; haute, elle est inventive.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes a word less likely with every time it was used.</source>
        <extracomment>help</extracomment>
        <translation>Rend un mot moins probable à chaque emploi.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes every word that was used less likely, however often it was.</source>
        <extracomment>help</extracomment>
        <translation>Rend moins probable tout mot déjà employé, quel que soit le nombre de fois.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Makes it hard to repeat whole phrases, long ones most. 0: off; 0.8 is usual.</source>
        <extracomment>help</extracomment>
        <translation>Freine la répétition de tournures entières, surtout les longues. 0 : désactivé ; 0,8 est courant.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Memory of a chat</source>
        <extracomment>label</extracomment>
        <translation>Mémoire d’une discussion</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Min-p</source>
        <extracomment>label</extracomment>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat</source>
        <extracomment>label</extracomment>
        <translation>Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat rate</source>
        <extracomment>label</extracomment>
        <translation>Vitesse de Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Mirostat surprise</source>
        <extracomment>label</extracomment>
        <translation>Surprise de Mirostat</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>New chats look things up in your documents and cite them.</source>
        <extracomment>help</extracomment>
        <translation>Les nouvelles discussions cherchent dans vos documents et les citent.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Of the window, its dates and numbers; applies at once. Answers come in the language of the question.</source>
        <extracomment>help</extracomment>
        <translation>Celle de la fenêtre, de ses dates et de ses nombres ; s’applique aussitôt. Les réponses viennent dans la langue de la question.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Off</source>
        <extracomment>choices</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>One a line: word = -2, word = never. Only words of one token. Kept encrypted.</source>
        <extracomment>help</extracomment>
        <translation>Un par ligne : mot = -2, mot = never. Seulement des mots d’un seul token. Conservés chiffrés.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Only words at least this likely are left out by XTC, and never the last of them.</source>
        <extracomment>help</extracomment>
        <translation>XTC n’écarte que les mots au moins aussi probables, et jamais le dernier d’entre eux.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Order of samplers</source>
        <extracomment>label</extracomment>
        <translation>Ordre des échantillonneurs</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Passages for an answer</source>
        <extracomment>label</extracomment>
        <translation>Passages par réponse</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Penalties look back</source>
        <extracomment>label</extracomment>
        <translation>Portée des pénalités</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Presence penalty</source>
        <extracomment>label</extracomment>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Quote instead of writing</source>
        <extracomment>label</extracomment>
        <translation>Citer au lieu de rédiger</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Reading documents</source>
        <extracomment>label</extracomment>
        <translation>Lecture des documents</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Repeat penalty</source>
        <extracomment>label</extracomment>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Repetitions of up to this many tokens cost nothing.</source>
        <extracomment>help</extracomment>
        <translation>Les répétitions ne coûtent rien jusqu’à ce nombre de tokens.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Sampling in detail</source>
        <extracomment>group</extracomment>
        <translation>Échantillonnage en détail</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Seed</source>
        <extracomment>label</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Stop strings</source>
        <extracomment>label</extracomment>
        <translation>Chaînes d’arrêt</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Summary of what no longer fits</source>
        <extracomment>label</extracomment>
        <translation>Résumé de ce qui ne tient plus</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Temperature</source>
        <extracomment>label</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The level that is held; low is steady, high is inventive.</source>
        <extracomment>help</extracomment>
        <translation>Le niveau maintenu ; bas, il est régulier ; haut, inventif.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>The model sums up earlier messages that it is not given any more, when it has nothing else to do. Small models do it badly.</source>
        <extracomment>help</extracomment>
        <translation>Le modèle résume les messages précédents qui ne lui sont plus donnés, quand il n’a rien d’autre à faire. Les petits modèles le font mal.</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>The same number gives the same answer again. Empty: another one each time.</source>
        <extracomment>help</extracomment>
        <translation>Le même nombre redonne la même réponse. Vide : un autre à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Theme</source>
        <extracomment>label</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Tokens the model keeps in view. Automatic: as the model and memory allow. Takes effect when a model is loaded.</source>
        <extracomment>help</extracomment>
        <translation>Nombre de tokens que le modèle garde sous les yeux. Automatique : selon le modèle et la mémoire. Prend effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Top-k</source>
        <extracomment>label</extracomment>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Top-n-sigma</source>
        <extracomment>label</extracomment>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <location filename="../../app/settings/fields.py"/>
        <source>Top-p</source>
        <extracomment>label</extracomment>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Typical-p</source>
        <extracomment>label</extracomment>
        <translation>Typical-p</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Version 1</source>
        <extracomment>choices</extracomment>
        <translation>Version 1</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>Version 2</source>
        <extracomment>choices</extracomment>
        <translation>Version 2</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC chance</source>
        <extracomment>label</extracomment>
        <translation>Probabilité de XTC</translation>
    </message>
    <message>
        <location filename="../../app/settings/sampling_specs.py"/>
        <source>XTC threshold</source>
        <extracomment>label</extracomment>
        <translation>Seuil de XTC</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Hide</source>
        <extracomment>in fold</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Settings</source>
        <extracomment>__init__</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/page.py"/>
        <source>Show</source>
        <extracomment>in fold</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Unlock</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/shell.py"/>
        <source>Welcome</source>
        <extracomment>setWindowTitle</extracomment>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Close</source>
        <extracomment>QuietButton</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <extracomment>label, setWindowTitle</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Answer again, beside this answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Refaire la réponse, en gardant celle-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Attach files to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Joindre des fichiers à la discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Back and forward in Help</source>
        <extracomment>elsewhere</extracomment>
        <translation>Précédent et suivant dans l’Aide</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Bring back an earlier question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Rappeler une question précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy its code, block after block</source>
        <extracomment>elsewhere</extracomment>
        <translation>Copier son code, bloc après bloc</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Copy the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Delete the chat in the list, or a version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Supprimer la discussion de la liste, ou une version</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Earlier or later version</source>
        <extracomment>elsewhere</extracomment>
        <translation>Version précédente ou suivante</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Edit the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Export the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Exporter la discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go on with an answer that was cut off</source>
        <extracomment>elsewhere</extracomment>
        <translation>Continuer une réponse interrompue</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Documents</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aller aux documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Models</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aller aux modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Personas</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aller aux personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Settings</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to Vault</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aller au coffre</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Go to the chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aller à la discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Help for this page</source>
        <extracomment>shortcuts</extracomment>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>How the answer was written</source>
        <extracomment>elsewhere</extracomment>
        <translation>Comment la réponse a été écrite</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Import chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>List prompts and commands, in an empty question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Lister les prompts et les commandes, dans une question vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Lock</source>
        <extracomment>shortcuts</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New chat</source>
        <extracomment>shortcuts</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New line in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Nouvelle ligne dans la question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>New window</source>
        <extracomment>shortcuts</extracomment>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Next or previous source, or place that was found</source>
        <extracomment>elsewhere</extracomment>
        <translation>Source ou occurrence suivante ou précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Open a source of the answer</source>
        <extracomment>elsewhere</extracomment>
        <translation>Ouvrir une source de la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Quote the selection in the question</source>
        <extracomment>elsewhere</extracomment>
        <translation>Citer la sélection dans la question</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Rename the chat in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Renommer la discussion dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <extracomment>shortcuts</extracomment>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Select several chats in the list</source>
        <extracomment>elsewhere</extracomment>
        <translation>Sélectionner plusieurs discussions de la liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Send</source>
        <extracomment>elsewhere</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide Sources</source>
        <extracomment>shortcuts</extracomment>
        <translation>Afficher ou masquer les sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide the summary of earlier messages</source>
        <extracomment>elsewhere</extracomment>
        <translation>Afficher ou masquer le résumé des messages précédents</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Show or hide what the model thought</source>
        <extracomment>elsewhere</extracomment>
        <translation>Afficher ou masquer ce que le modèle a pensé</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Size of the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Taille de la page dans les sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <extracomment>shortcuts</extracomment>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>This list</source>
        <extracomment>shortcuts</extracomment>
        <translation>Cette liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in Sources</source>
        <extracomment>elsewhere</extracomment>
        <translation>Tourner la page dans les sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>Turn the page in a document's text</source>
        <extracomment>elsewhere</extracomment>
        <translation>Tourner la page dans le texte d’un document</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What can be done with the row</source>
        <extracomment>elsewhere</extracomment>
        <translation>Actions sur la ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py"/>
        <source>What the context window holds</source>
        <extracomment>shortcuts</extracomment>
        <translation>Ce que contient la fenêtre de contexte</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A chat can have several tags. A tag is there as long as a chat has it.</source>
        <extracomment>_ask</extracomment>
        <translation>Une discussion peut avoir plusieurs étiquettes. Une étiquette existe tant qu’une discussion la porte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>A folder is there as long as a chat lies in it.</source>
        <extracomment>_ask</extracomment>
        <translation>Un dossier existe tant qu’il contient une discussion.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>All chats</source>
        <extracomment>in words</extracomment>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Archive</source>
        <extracomment>in menu</extracomment>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Archive the chosen chats</source>
        <extracomment>IconButton, in show_chosen</extracomment>
        <translation>Archiver les discussions sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Archived</source>
        <extracomment>in fill</extracomment>
        <translation>Archivées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Archived chats</source>
        <extracomment>in words</extracomment>
        <translation>Discussions archivées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Chat archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>Discussion archivée</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Chats shown: {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Discussions affichées : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Choose none</source>
        <extracomment>IconButton</extracomment>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Collection</source>
        <extracomment>in fill</extracomment>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/name_dialog.py"/>
        <source>Create</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Date</source>
        <extracomment>_add</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Delete</source>
        <extracomment>addAction</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Delete the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Supprimer les discussions sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Documents</source>
        <extracomment>NavButton</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Export…</source>
        <extracomment>addAction</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Filter</source>
        <extracomment>__init__</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Folder</source>
        <extracomment>in fill</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: Harbour works</source>
        <extracomment>_ask</extracomment>
        <translation>Par exemple : Travaux du port</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>For example: urgent</source>
        <extracomment>_ask</extracomment>
        <translation>Par exemple : urgent</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Help</source>
        <extracomment>NavButton</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/hits.py"/>
        <source>Its title holds this.</source>
        <extracomment>in words_of</extracomment>
        <translation>Son titre contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Keep</source>
        <extracomment>addMenu</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 30 days</source>
        <extracomment>in _dates</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last 7 days</source>
        <extracomment>in _dates</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Last year</source>
        <extracomment>in _dates</extracomment>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Marking</source>
        <extracomment>in fill</extracomment>
        <translation>Mention</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Me</source>
        <extracomment>_add</extracomment>
        <translation>Moi</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Model</source>
        <extracomment>in fill</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Models</source>
        <extracomment>NavButton</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Move the chosen chats to a folder</source>
        <extracomment>IconButton</extracomment>
        <translation>Déplacer les discussions sélectionnées vers un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Move to folder</source>
        <extracomment>addMenu</extracomment>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>New chat</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder</source>
        <extracomment>_ask</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New folder…</source>
        <extracomment>addAction</extracomment>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag</source>
        <extracomment>_ask</extracomment>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>New tag…</source>
        <extracomment>addAction</extracomment>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Out of the folder</source>
        <extracomment>addAction</extracomment>
        <translation>Sortir du dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Personas</source>
        <extracomment>NavButton</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Pin</source>
        <extracomment>in menu</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Pinned</source>
        <extracomment>in fill</extracomment>
        <translation>Épinglées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Rename</source>
        <extracomment>addAction</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Search all chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <extracomment>NavButton</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Tag</source>
        <extracomment>in fill</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Tag the chosen chats</source>
        <extracomment>IconButton</extracomment>
        <translation>Étiqueter les discussions sélectionnées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Tags</source>
        <extracomment>addMenu</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Take out of the archive</source>
        <extracomment>in menu</extracomment>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>Take the chosen chats out of the archive</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Sortir les discussions sélectionnées des archives</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>The archive is empty. Search finds archived chats too.</source>
        <extracomment>in nothing</extracomment>
        <translation>Les archives sont vides. La recherche trouve aussi les discussions archivées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>The model</source>
        <extracomment>_add</extracomment>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>This chat was deleted in another window</source>
        <extracomment>show_next</extracomment>
        <translation>Cette discussion a été supprimée dans une autre fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>This year</source>
        <extracomment>in _dates</extracomment>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Today</source>
        <extracomment>in _dates</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Undo</source>
        <extracomment>show_message, show_next</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/chat_menu.py"/>
        <source>Unpin</source>
        <extracomment>in menu</extracomment>
        <translation>Désépingler</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>Vault</source>
        <extracomment>NavButton</extracomment>
        <translation>Coffre</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/filters.py"/>
        <source>Written by</source>
        <extracomment>_add</extracomment>
        <translation>Écrit par</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/shown.py"/>
        <source>Your chats will be listed here.</source>
        <extracomment>in nothing</extracomment>
        <translation>Vos discussions apparaîtront ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats archived</source>
        <extracomment>in _on_archive_asked</extracomment>
        <translation>{n} discussions archivées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>{n} chats deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>{n} discussions supprimées</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/selection_bar.py"/>
        <source>{n} chosen</source>
        <extracomment>in show_chosen</extracomment>
        <translation>Sélectionnées : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sidebar/sidebar.py"/>
        <source>“{title}” deleted</source>
        <extracomment>in _on_delete_asked</extracomment>
        <translation>« {title} » supprimée</translation>
    </message>
</context>
<context>
    <name>SiteModels</name>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>A sync asks your site's mirror, and nobody else, for its signed list of models. Or read the list and the models from the site's stick.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Une synchronisation demande au miroir de votre site, et à personne d’autre, sa liste signée de modèles. Ou bien lisez la liste et les modèles depuis la clé USB du site.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Ask your security officer whether the site has a new station.</source>
        <extracomment>in new_root_hint</extracomment>
        <translation>Demandez à votre responsable de la sécurité si le site a une nouvelle station.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Asks the site's mirror for its list of models</source>
        <extracomment>setToolTip</extracomment>
        <translation>Demande au miroir du site sa liste de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Choose root.json…</source>
        <extracomment>_warn</extracomment>
        <translation>Choisir root.json…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the folder of the stick</source>
        <extracomment>in choose_stick</extracomment>
        <translation>Choisir le dossier de la clé USB</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Choose the site's root.json</source>
        <extracomment>choose_files</extracomment>
        <translation>Choisir le root.json du site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details</source>
        <extracomment>QuietButton</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Details of {name}</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Détails de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching models</source>
        <extracomment>WorkCard</extracomment>
        <translation>Récupération de modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Fetching {name}</source>
        <extracomment>in install</extracomment>
        <translation>Récupération de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Fits any machine</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Convient à toute machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>From the site's stick…</source>
        <extracomment>addAction</extracomment>
        <translation>Depuis la clé USB du site…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>From then on this vault takes models that the new station signed, and no others. What the old one took back stays taken back. What is installed stays. A wrong root lets somebody else choose your models.</source>
        <extracomment>in new_root_text</extracomment>
        <translation>Dès lors, ce coffre accepte les modèles signés par la nouvelle station, et aucun autre. Ce que l’ancienne a retiré reste retiré. Ce qui est installé reste. Une mauvaise racine laisse quelqu’un d’autre choisir vos modèles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Go on</source>
        <extracomment>_warn, in _install_button</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Go on fetching {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Continuer à récupérer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install</source>
        <extracomment>in _install_button</extracomment>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Install {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Installer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Installed</source>
        <extracomment>badge_of</extracomment>
        <translation>Installé</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Installed models keep working. New ones are not installed before the next sync, or a newer stick.</source>
        <extracomment>in stale_hint</extracomment>
        <translation>Les modèles installés continuent de fonctionner. Les nouveaux ne seront installés qu’après la prochaine synchronisation, ou avec une clé USB plus récente.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It goes on from there, today or later.</source>
        <extracomment>in stopped_hint</extracomment>
        <translation>La récupération reprendra où elle s’était arrêtée, aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>It tells whose signatures to believe. Your administrator has it, as root.json; take it from no stick.</source>
        <extracomment>in root_hint</extracomment>
        <translation>Elle dit à quelles signatures se fier. Votre administrateur l’a, sous le nom root.json ; ne la prenez jamais sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its list is empty. When the site has published models, sync again.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Sa liste est vide. Quand le site aura publié des modèles, synchronisez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Son modèle est installé</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its model is not installed</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Son modèle n’est pas installé</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Its weights take {needed}; free memory is not known here</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Ses poids prennent {needed} ; la mémoire libre n’est pas connue ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>LoRA adapter</source>
        <extracomment>in facts_text</extracomment>
        <translation>Adaptateur LoRA</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>May be tight: its weights alone take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Risque d’être juste : ses poids seuls prennent {needed} sur {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Newer than the one that is installed</source>
        <extracomment>insert</extracomment>
        <translation>Plus récent que celui qui est installé</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>No mirror is set up</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Aucun miroir n’est configuré</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Not synced yet</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Offered by the site</source>
        <extracomment>in tab_text</extracomment>
        <translation>Proposés par le site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <source>Read a stick…</source>
        <extracomment>add_action</extracomment>
        <translation>Lire une clé USB…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Reading the stick</source>
        <extracomment>in _look</extracomment>
        <translation>Lecture de la clé USB</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>SHA-256 of the new root.json, to compare with your security officer's:</source>
        <extracomment>in new_root_text</extracomment>
        <translation>SHA-256 du nouveau root.json, à comparer avec celui de votre responsable de la sécurité :</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Stopped. What was fetched is kept.</source>
        <extracomment>in stopped_text</extracomment>
        <translation>Arrêté. Ce qui a été récupéré est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offered.py"/>
        <location filename="../../app/ui/models/page.py"/>
        <source>Sync now</source>
        <extracomment>QuietButton, add_action, show_message</extracomment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site.py"/>
        <source>Syncing</source>
        <extracomment>in _look</extracomment>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site offers no models</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Le site ne propose aucun modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>The site's list is up to date.</source>
        <extracomment>_on_changed</extracomment>
        <translation>La liste du site est à jour.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's list of models ran out on {day}.</source>
        <extracomment>in stale_text</extracomment>
        <translation>La liste de modèles du site a expiré le {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>The site's stick</source>
        <extracomment>in list_text</extracomment>
        <translation>La clé USB du site</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust another station?</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Faire confiance à une autre station ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust root (*.json);;All files (*)</source>
        <extracomment>choose_files</extracomment>
        <translation>Racine de confiance (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/choosing.py"/>
        <source>Trust the new station</source>
        <extracomment>ConfirmDialog</extracomment>
        <translation>Approuver la nouvelle station</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Trust the new station…</source>
        <extracomment>_warn</extracomment>
        <translation>Approuver la nouvelle station…</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/page.py"/>
        <source>Try again</source>
        <extracomment>show_error</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update</source>
        <extracomment>in _install_button</extracomment>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/offer_card.py"/>
        <source>Update {name}</source>
        <extracomment>in _install_button</extracomment>
        <translation>Mettre à jour {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will fit: its weights take {needed} of {free} free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Tiendra en mémoire : ses poids prennent {needed} sur {free} libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Will not fit: its weights alone take {needed}, and {free} are free</source>
        <extracomment>in _fit_text</extracomment>
        <translation>Ne tiendra pas en mémoire : ses poids seuls prennent {needed}, et {free} sont libres</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>Your administrator names the site's mirror in the site policy. Without one, models come on the site's stick: plug it in and choose its folder.</source>
        <extracomment>in empty_texts</extracomment>
        <translation>Votre administrateur indique le miroir du site dans la politique du site. Sans miroir, les modèles arrivent par la clé USB du site : branchez-la et choisissez son dossier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>approved up to {marking}</source>
        <extracomment>append</extracomment>
        <translation>approuvé jusqu’à {marking}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>asking the mirror</source>
        <extracomment>in begin_text</extracomment>
        <translation>interrogation du miroir</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>checking its files</source>
        <extracomment>in progress_text</extracomment>
        <translation>vérification de ses fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>context {n}</source>
        <extracomment>in facts_text</extracomment>
        <translation>contexte {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>holds until {day}</source>
        <extracomment>append</extracomment>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>list {n}</source>
        <extracomment>in list_text</extracomment>
        <translation>liste {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>not known</source>
        <extracomment>in short_commit</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>synced {moment}</source>
        <extracomment>in list_text</extracomment>
        <translation>synchronisée : {moment}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>verifying signatures</source>
        <extracomment>in begin_text</extracomment>
        <translation>vérification des signatures</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>vetted by {name}</source>
        <extracomment>append</extracomment>
        <translation>validé par {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total}</source>
        <extracomment>in progress_text</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{done} of {total} are here</source>
        <extracomment>append</extracomment>
        <translation>{done} sur {total} déjà ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/models/site_words.py"/>
        <source>{size}/s</source>
        <extracomment>in progress_text</extracomment>
        <translation>{size}/s</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <location filename="../../app/ui/chat/slash_list.py"/>
        <source>Enter or Tab takes it, Esc leaves the text as it is</source>
        <extracomment>label</extracomment>
        <translation>Entrée ou Tab pour choisir, Échap pour laisser le texte tel quel</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/slash_list.py"/>
        <source>Prompts</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>SourceMenu</name>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare the documents of this answer</source>
        <extracomment>addAction</extracomment>
        <translation>Comparer les documents de cette réponse</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Compare {files}</source>
        <extracomment>in _on_compare: Asked in the chat; questions are read by rules, so keep one of these verbs: so sánh, compara, vergleiche, compare.</extracomment>
        <translation>Compare {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>More about this document</source>
        <extracomment>__init__</extracomment>
        <translation>Autres actions sur ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise this document</source>
        <extracomment>addAction</extracomment>
        <translation>Résumer ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>Summarise {files}</source>
        <extracomment>in _on_summarise: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Résume {files}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/source_menu.py"/>
        <source>{one} and {other}</source>
        <extracomment>in _on_compare</extracomment>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Click a number in an answer to see the page it comes from.</source>
        <extracomment>EmptyState</extracomment>
        <translation>Cliquez sur un numéro dans une réponse pour voir la page dont elle vient.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Close Sources (Esc)</source>
        <extracomment>IconButton</extracomment>
        <translation>Fermer les sources (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Copy with citation</source>
        <extracomment>QuietButton</extracomment>
        <translation>Copier avec référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Next source (F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Source suivante (F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>No source chosen</source>
        <extracomment>EmptyState</extracomment>
        <translation>Aucune source choisie</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Open collection</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ouvrir la collection</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Previous source (Shift+F3)</source>
        <extracomment>IconButton</extracomment>
        <translation>Source précédente (Maj+F3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>Sources</source>
        <extracomment>label</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This document is not in this vault: the chat was imported. These are the words that came with it; nobody here can check them.</source>
        <extracomment>paragraph</extracomment>
        <translation>Ce document n’est pas dans ce coffre : la discussion a été importée. Voici les mots venus avec elle ; personne ne peut les vérifier ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>This passage does not support the sentence that names it.</source>
        <extracomment>paragraph</extracomment>
        <translation>Ce passage n’étaye pas la phrase qui le mentionne.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page}</source>
        <extracomment>in _place_words</extracomment>
        <translation>page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>page {page} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>page {page} sur {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>piece {n} of {count}</source>
        <extracomment>in _where_words</extracomment>
        <translation>fragment {n} sur {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/sources.py"/>
        <source>{index} of {count}</source>
        <extracomment>setText</extracomment>
        <translation>{index} sur {count}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 passage</source>
        <extracomment>in set_index</extracomment>
        <translation>1 passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index not loaded</source>
        <extracomment>in set_index</extracomment>
        <translation>Index non chargé</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index ready</source>
        <extracomment>in set_index</extracomment>
        <translation>Index prêt</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Index warming up…</source>
        <extracomment>in set_index</extracomment>
        <translation>Préparation de l’index…</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lock Ctrl+L</source>
        <extracomment>FlatButton</extracomment>
        <translation>Verrouiller Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>No documents yet</source>
        <extracomment>in set_index</extracomment>
        <translation>Pas encore de documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Search by words only</source>
        <extracomment>in set_index</extracomment>
        <translation>Recherche par mots seulement</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{n} passages</source>
        <extracomment>in set_index</extracomment>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{rate} tokens/s</source>
        <extracomment>in _show_model</extracomment>
        <translation>{rate} tokens/s</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Cancel</source>
        <extracomment>QuietButton</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Keep</source>
        <extracomment>PrimaryButton</extracomment>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>Summary of earlier messages</source>
        <extracomment>in __init__</extracomment>
        <translation>Résumé des messages précédents</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/summary_dialog.py"/>
        <source>The model is given this in place of the messages that do not fit. It is told that these are notes, and not instructions.</source>
        <extracomment>paragraph</extracomment>
        <translation>Le modèle reçoit ceci à la place des messages qui ne tiennent pas. Il lui est dit que ce sont des notes, et non des instructions.</translation>
    </message>
</context>
<context>
    <name>SystemLock</name>
    <message>
        <location filename="../../app/ui/system_lock.py"/>
        <source>Locks its vault first</source>
        <extracomment>in hold_sleep_back</extracomment>
        <translation>Verrouille d’abord son coffre</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, locked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, verrouillé</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Cloister, unlocked</source>
        <extracomment>in _dress</extracomment>
        <translation>Cloister, déverrouillé</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Lock</source>
        <extracomment>setText</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Quit</source>
        <extracomment>setText</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../app/ui/tray.py"/>
        <source>Show</source>
        <extracomment>setText</extracomment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Caps Lock is on.</source>
        <extracomment>_say</extracomment>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Checking the passphrase; this takes about a second.</source>
        <extracomment>set_busy</extracomment>
        <translation>Vérification de la phrase de passe ; cela prend environ une seconde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Cloister</source>
        <extracomment>label</extracomment>
        <translation>Cloister</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Enter your passphrase to unlock.</source>
        <extracomment>label</extracomment>
        <translation>Saisissez votre phrase de passe pour déverrouiller.</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Passphrase</source>
        <extracomment>PassphraseField</extracomment>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlock</source>
        <extracomment>PrimaryButton, setText</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking</source>
        <extracomment>ProgressLine</extracomment>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <location filename="../../app/ui/unlock/unlock_page.py"/>
        <source>Unlocking…</source>
        <extracomment>setText</extracomment>
        <translation>Déverrouillage…</translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <location filename="../../app/ui/vault/page.py"/>
        <source>Vault</source>
        <extracomment>__init__</extracomment>
        <translation>Coffre</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Loading {name}…</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Chargement de {name}…</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model not loaded</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Modèle non chargé</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>Model stopped</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Modèle arrêté</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>No model</source>
        <extracomment>_say_of_model</extracomment>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/warm_up.py"/>
        <source>The part that compares meanings stopped. The next question starts it again.</source>
        <extracomment>in _on_seen</extracomment>
        <translation>Le composant qui compare le sens des textes s’est arrêté. La prochaine question le relancera.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>1 document is ready.</source>
        <extracomment>in _held</extracomment>
        <translation>1 document est prêt.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add files…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Add folder…</source>
        <extracomment>QuietButton</extracomment>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Answers come with the page they stand on, and you are told when the documents do not say.</source>
        <extracomment>in _held</extracomment>
        <translation>Chaque réponse indique la page sur laquelle elle s’appuie, et vous saurez quand les documents ne le disent pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Ask about what is attached. Answers come with the page they stand on.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Posez vos questions sur ce qui est joint. Chaque réponse indique la page sur laquelle elle s’appuie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Draft a short notice about planned maintenance</source>
        <extracomment>in show_counts</extracomment>
        <translation>Rédige un court avis de maintenance planifiée</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Explain what a hydraulic accumulator does</source>
        <extracomment>in show_counts</extracomment>
        <translation>Explique à quoi sert un accumulateur hydraulique</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>No language model is installed: import one in Models.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Aucun modèle de langage n’est installé : importez-en un dans Modèles.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Summarise this document</source>
        <extracomment>in _questions_of_attached: Asked in the chat; questions are read by rules, so keep one of these verbs: tóm tắt, resume, fasse … zusammen, résume.</extracomment>
        <translation>Résume ce document</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>There are no documents yet. Drop files or folders anywhere on this window to ask about them; until then the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Il n’y a pas encore de documents. Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre pour les interroger ; d’ici là, le modèle répond seul, sans sources.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>This chat uses no documents: the model answers alone, without sources.</source>
        <extracomment>in show_counts</extracomment>
        <translation>Cette discussion n’utilise aucun document : le modèle répond seul, sans sources.</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Try the sample</source>
        <extracomment>QuietButton</extracomment>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What are the main findings, with their sources?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Quelles sont les principales conclusions, avec leurs sources ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>What would you like to know?</source>
        <extracomment>label</extracomment>
        <translation>Que souhaitez-vous savoir ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Which dates and deadlines are named, and for what?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Quelles dates et échéances sont mentionnées, et pour quoi ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>Who is responsible for the open actions?</source>
        <extracomment>in _questions_of_documents</extracomment>
        <translation>Qui est responsable des actions en cours ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/welcome.py"/>
        <source>{passages} passages from {documents} documents are ready.</source>
        <extracomment>in _held</extracomment>
        <translation>{passages} passages de {documents} documents sont prêts.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show</source>
        <extracomment>FlatButton</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/chat/work_line.py"/>
        <source>Show the documents</source>
        <extracomment>setAccessibleName</extracomment>
        <translation>Afficher les documents</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../app/ui/workspace.py"/>
        <source>The language changes once what is under way in Models or Vault has ended.</source>
        <extracomment>show_message</extracomment>
        <translation>La langue changera quand ce qui est en cours dans Modèles ou Coffre sera terminé.</translation>
    </message>
</context>
</TS>
