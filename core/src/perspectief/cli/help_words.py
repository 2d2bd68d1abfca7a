"""The texts of `--help` in Dutch, by what they are in English."""

DUTCH = {
    "positional arguments": "wat je noemt",
    "options": "opties",
    "commands": "opdrachten",
    "Talk about changing work: packs for function groups, checked and printed.": (
        "Praat over werk dat verandert: pakketten voor functiegroepen, gecontroleerd en geprint."
    ),
    "show this help message and exit": "laat deze hulp zien",
    "show program's version number and exit": "laat zien welke versie dit is",
    "language of messages": "taal van de meldingen",
    "which packs there are, and what is wrong with them": (
        "welke pakketten er zijn, en wat eraan mankeert"
    ),
    "as JSON": "als JSON",
    "what is in a pack": "wat er in een pakket zit",
    "an id, or a folder, wheel or zip file": "een id, of een map, wheel of zipbestand",
    "of the content, such as en": "van de inhoud, zoals en",
    "a kind, or one object": "een soort, of één object",
    "all ids, as kind/id": "alle ids, als soort/id",
    "each parameter in a sentence": "elk invulwoord in een zin",
    "whether packs are right": "of pakketten kloppen",
    "ids, folders, wheels, zips, files of a pack, or patterns such as 'packs/*'": (
        "ids, mappen, wheels, zips, bestanden van een pakket, of patronen zoals 'packs/*'"
    ),
    "of the report": "van het verslag",
    "write the report to a file": "schrijf het verslag naar een bestand",
    "overwrite that file": "overschrijf dat bestand",
    "the least severity that gives exit code 1 (default: error)": (
        "vanaf welke ernst de exitcode 1 is (standaard: error)"
    ),
    "show what packs accept with a reason too": (
        "laat ook zien wat pakketten met een reden accepteren"
    ),
    "leave out the findings in this file (default: perspectief-baseline.json beside pack.toml, "
    "when it is there)": (
        "laat de bevindingen in dit bestand weg (standaard: perspectief-baseline.json naast "
        "pack.toml, als dat er staat)"
    ),
    "leave out nothing": "laat niets weg",
    "put what is found now in the baseline, so that later only new findings are told": (
        "zet wat er nu gevonden wordt in de baseline; daarna zie je alleen nieuwe bevindingen"
    ),
    "in how many processes at once (default: as many as there are cores)": (
        "in hoeveel processen tegelijk (standaard: zoveel als er kernen zijn)"
    ),
    "without code of others": "zonder code van anderen",
    "with the plugins of the project in the folder": "met de plugins van het project in de map",
    "with tracebacks of plugins": "met tracebacks van plugins",
    "mend what is wrong, where it is beyond doubt": (
        "herstel wat er mis is, als duidelijk is wat je bedoelt"
    ),
    "folders of packs, or files in them": "mappen van pakketten, of bestanden daarin",
    "likely guesses too; look at the result": ("ook als het een goede gok is; kijk het daarna na"),
    "show what would change, and write nothing": "laat zien wat er zou veranderen, meer niet",
    "only these, such as FP201,FP417 (default: all)": (
        "alleen deze, zoals FP201,FP417 (standaard: alle)"
    ),
    "the least severity of what is left that gives exit code 1 (default: error); with --diff "
    "anything that would change gives it too": (
        "hoe ernstig iets minstens is dat overblijft, voor code 1 (standaard: error); met "
        "--diff ook als er iets zou veranderen"
    ),
    "what a rule means, and what to do about it": "wat een regel betekent, en wat je eraan doet",
    "codes or names, such as FP201 or unknown-key": "codes of namen, zoals FP201 of unknown-key",
    "every rule, in full": "elke regel, helemaal",
    "of the result": "van het resultaat",
    "all you need for a session, ready to print": "alles voor een sessie, klaar om te printen",
    "instead of one pack, the groups that meet on one day, such as ict,bibliotheek": (
        "in plaats van één pakket: de groepen die op één dag samenkomen, zoals ict,bibliotheek"
    ),
    "where (default: kit/PACK)": "waar (standaard: kit/PAKKET)",
    "such as html,pdf (default: what suits)": "zoals html,pdf (standaard: wat past)",
    "such as html,pdf,docx,site (default: what suits)": (
        "zoals html,pdf,docx,site (standaard: wat past)"
    ),
    "a Word file (.docx or .dotx) whose styles, head and foot the Word files get": (
        "een Word-bestand (.docx of .dotx) dat stijlen, kop en voet geeft aan de Word-bestanden"
    ),
    "a site without the page for the facilitator, to put where participants can see it": (
        "een site zonder de pagina voor de gespreksleider, voor een plek waar deelnemers komen"
    ),
    "documents, such as vragenkaarten,draaiboek": "documenten, zoals vragenkaarten,draaiboek",
    "all content, not the choice of the pack": "alle inhoud, niet de keuze van het pakket",
    "question cards with a back to fold over: what to ask next": (
        "vragenkaarten om dubbel te vouwen, met doorvragen achterop"
    ),
    "overwrite files that are different, with what was typed in them": "overschrijf bestanden die "
    "anders zijn, met wat erin getypt is",
    "a session that fits people, time and place": (
        "een sessie die past bij de mensen, de tijd en de plek"
    ),
    "of each meeting": "van elke bijeenkomst",
    "how many come, such as 14, or 12-16 when it may vary": (
        "hoeveel mensen er komen, zoals 14, of 12-16 als het kan wisselen"
    ),
    "the number of meetings (default: 1)": "het aantal bijeenkomsten (standaard: 1)",
    "on-site, online or hybrid (default: on-site)": (
        "op-locatie, online of hybride (standaard: op-locatie)"
    ),
    "of each meeting, such as 09:30": "wanneer elke bijeenkomst begint, zoals 09:30",
    "of a meeting, such as 2027-03-02; may be there more than once, the last one of the "
    "follow-up": (
        "van een bijeenkomst, zoals 2027-03-02; mag er vaker staan, de laatste is dan de "
        "terugkomdatum"
    ),
    "another number chooses among equally good plans": (
        "een ander getal kiest uit plannen die even goed zijn"
    ),
    "replace one approach; may be there more than once": (
        "vervang één benaderingswijze; mag er vaker staan"
    ),
    "make the plan with this id again": "maak het plan met deze id opnieuw",
    "make runsheet, sheets, cards and forms of it there": (
        "maak daar het draaiboek, de bladen, de kaarten en de formulieren"
    ),
    "what sessions gave: a page and lists, from filled-in workbooks": (
        "wat sessies opleverden: een blad en lijsten, uit ingevulde werkmappen"
    ),
    "a filled-in uitwerking.xlsx, one for each session": (
        "een ingevulde uitwerking.xlsx, voor elke sessie één"
    ),
    "where (default: opbrengst)": "waar (standaard: opbrengst)",
    "such as html,docx (default: what suits)": "zoals html,docx (standaard: wat past)",
    "nl or en (default: that of the workbook)": "nl of en (standaard: die van de werkmap)",
    "start a pack for a function group, in a new folder": (
        "begin een pakket voor een functiegroep, in een nieuwe map"
    ),
    "of the pack, such as archief": "van het pakket, zoals archief",
    "such as archiefmedewerker": "zoals archiefmedewerker",
    "what new ids begin with, such as arc": "waar nieuwe ids mee beginnen, zoals arc",
    "where (default: ID)": "waar (standaard: ID)",
    "with a check of its own, in Python": "met een eigen controle, in Python",
    "start a version of your own of a pack, or change a text in it": (
        "begin een eigen versie van een pakket, of verander er een tekst in"
    ),
    "what to start from; with --add the folder of your version": (
        "waar je van uitgaat; bij --add de map van je versie"
    ),
    "where your version comes: a new folder": "waar je versie komt: een nieuwe map",
    'as in a sentence, such as "de Universiteit Voorbeeldstad"': (
        'zoals in een zin, met het lidwoord: "de Universiteit Voorbeeldstad"'
    ),
    "what new ids begin with, such as uvs": "waar nieuwe ids mee beginnen, zoals uvs",
    "of your version (default: PACK-LETTERS)": "van je versie (standaard: PAKKET-LETTERS)",
    "also in a folder that is not empty; overwrites files": (
        "ook in een map die niet leeg is; overschrijft bestanden"
    ),
    "put texts of the base in your version, to change them, such as "
    "questions/eerste-keer-gevraagd or steps/nodig-uit#title": (
        "zet teksten van de basis in je versie om ze te veranderen, zoals "
        "questions/eerste-keer-gevraagd of steps/nodig-uit#title"
    ),
    "what a new base means for your version; with --apply it is taken over": (
        "wat een nieuwe basis voor je versie betekent; met --apply neem je die over"
    ),
    "the folder of your version (default: this one)": "de map van je versie (standaard: deze)",
    "the new base, when it is not installed: a folder, wheel or zip file": (
        "de nieuwe basis, als die niet is geïnstalleerd: een map, wheel of zipbestand"
    ),
    "take it over; without this nothing is written": "neem het over; anders verandert er niets",
    "put the proposal for a text in the place of yours": (
        "zet het voorstel voor een tekst op de plaats van de jouwe"
    ),
    "say that you looked at what changed in the base, and keep your own text": (
        "zeg dat je hebt bekeken wat er in de basis is veranderd, en houd je eigen tekst"
    ),
    "the folder of your version": "de map van je versie",
    "what you looked at and keep, such as questions/eerste-keer-gevraagd; a translation has an "
    "address of its own, such as en/questions/eerste-keer-gevraagd": (
        "wat je hebt bekeken en houdt, zoals questions/eerste-keer-gevraagd; een vertaling heeft "
        "een eigen adres, zoals en/questions/eerste-keer-gevraagd"
    ),
    "everything": "alles",
    "the JSON Schema of a file, for editors and tools": (
        "het JSON Schema van een bestand, voor editors en tools"
    ),
    "such as questions, or pack for pack.toml": "zoals questions, of pack voor pack.toml",
    "which plugins there are, and how they fare": "welke plugins er zijn, en hoe het ermee gaat",
    "where is looked, what is found, what it costs": (
        "waar wordt gezocht, wat is gevonden, wat het kost"
    ),
    "what is different between two packs, or a pack and what it extends": (
        "wat er anders is in twee pakketten, of in een pakket en waar het op bouwt"
    ),
    "what of a pack is not translated, or made from another text, and PO files": (
        "wat er van een pakket niet (meer goed) vertaald is, en PO-bestanden"
    ),
    "the other one (default: A and what it extends)": (
        "het andere (standaard: A en waar het op bouwt)"
    ),
    "A and B are releases of one pack: is the version of B high enough?": (
        "A en B zijn uitgaven van één pakket: is de versie van B hoog genoeg?"
    ),
    "write the result to a file": "schrijf het resultaat naar een bestand",
    "of an object or a field (KIND/ID#FIELD): which layer says what, and where; "
    "with --lang, which translates it": (
        "van een object of een veld (SOORT/ID#VELD): welke laag zegt wat, en waar; "
        "met --lang ook welke laag het vertaalt"
    ),
    "the folder of your pack": "de map van je pakket",
    "into which, such as en": "waarin, zoals en",
    "the texts of the packs that it extends too": (
        "ook de teksten van de pakketten waar het op bouwt"
    ),
    "put stubs to fill in in your files": "zet regels om in te vullen in je bestanden",
    "write a file for a translation tool": "schrijf een bestand voor een vertaalprogramma",
    "take over what was translated in such a file": ("neem over wat in zo'n bestand vertaald is"),
    "overwrite the PO file": "overschrijf het PO-bestand",
}

DUTCH_NAMES = {
    "ADDRESS": "ADRES",
    "BLOCK=APPROACH": "BLOK=BENADERINGSWIJZE",
    "COMMAND": "OPDRACHT",
    "DATE": "DATUM",
    "DIR": "MAP",
    "FILE": "BESTAND",
    "FORMATS": "FORMATEN",
    "KIND": "SOORT",
    "KIND[/ID]": "SOORT[/ID]",
    "LANGUAGE": "TAAL",
    "NAME": "NAAM",
    "NAMES": "NAMEN",
    "PACK": "PAKKET",
    "PACKS": "PAKKETTEN",
    "PATH": "PLEK",
    "RULE": "REGEL",
    "RULES": "REGELS",
    "TIME": "TIJD",
    "WHERE": "WAAR",
}
"""What stands for a value that somebody fills in; what is left out is the same in Dutch."""
