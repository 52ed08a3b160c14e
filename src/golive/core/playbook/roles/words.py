"""The words by which roles are told apart, per language; English also serves inside other languages."""

from functools import cache

from msgspec import Struct
from msgspec.structs import fields


class RoleWords(Struct, frozen=True):
    """Word sets of one language, all in lower case.

    Args:
        customer: Words that name the customer's company.
        customer_people: Words for people who are the customer's unless said otherwise.
        vendor: Words that name the vendor itself.
        vendor_teams: Words that make "customer …" a team of the vendor ("customer success").
        both: Words for the two sides together.
        third_party: Words for somebody who is neither.
        heads: Nouns that end (in Romance languages begin) the name of a role.
        departments: Departments, which may stand alone or before a head.
        ranks: Titles that may be followed by a comma and a department ("VP, Sales").
        joins_all: Words between owners who all own.
        joins_any: Words between owners of whom one is enough.
        owner_labels: Labels before an owner ("owner", "responsible").
        prepositions: Words after which a name is an address or an object, not an owner.
    """

    customer: frozenset[str]
    customer_people: frozenset[str]
    vendor: frozenset[str]
    vendor_teams: frozenset[str]
    both: frozenset[str]
    third_party: frozenset[str]
    heads: frozenset[str]
    departments: frozenset[str]
    ranks: frozenset[str]
    joins_all: frozenset[str]
    joins_any: frozenset[str]
    owner_labels: frozenset[str]
    prepositions: frozenset[str]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.replace("_", " ").split("|"))


ABBREVIATIONS: dict[str, str] = {
    "CSM": "customer success manager",
    "CSE": "customer success engineer",
    "CSA": "customer success architect",
    "CSD": "customer success director",
    "CS": "customer success",
    "AE": "account executive",
    "AM": "account manager",
    "TAM": "technical account manager",
    "SE": "solutions engineer",
    "SA": "solutions architect",
    "SC": "solutions consultant",
    "SME": "subject matter expert",
    "SDR": "sales development representative",
    "BDR": "business development representative",
    "PM": "project manager",
    "PMO": "project management office",
    "PO": "product owner",
    "IM": "implementation manager",
    "IC": "implementation consultant",
    "OM": "onboarding manager",
    "TPM": "technical program manager",
    "TL": "technical lead",
    "EM": "engineering manager",
    "DBA": "database administrator",
    "IT": "information technology",
    "QA": "quality assurance",
    "HR": "human resources",
    "VP": "vice president",
    "SVP": "senior vice president",
    "EVP": "executive vice president",
    "CEO": "chief executive officer",
    "CTO": "chief technology officer",
    "CIO": "chief information officer",
    "CISO": "chief information security officer",
    "CFO": "chief financial officer",
    "COO": "chief operating officer",
    "CRO": "chief revenue officer",
    "CCO": "chief customer officer",
    "CPO": "chief product officer",
    "DPO": "data protection officer",
    "SI": "system integrator",
}
"""Abbreviations of the field, as written, and their words. Those of one reading only."""

CUSTOMER_ABBREVIATIONS = frozenset({"IT", "HR", "CIO", "CISO", "DPO", "DBA"})
"""Abbreviations that name the customer's people when an onboarding playbook uses them bare."""

ENGLISH = RoleWords(
    customer=_set("customer|customers|client|clients|customer's|client's|buyer|merchant|you"),
    customer_people=_set(
        "stakeholder|stakeholders|sponsor|sponsors|champion|champions|it admin|it admins"
        "|it administrator|it team|it department|it manager|it lead|it security|end user|end users|key user"
        "|key users|power user|power users|technical contact|technical point of contact"
        "|point of contact|primary contact|business owner|process owner|system owner"
        "|identity admin|workspace admin|users|user|admins|administrators|decision maker"
        "|economic buyer|procurement|procurement team|hr team|human resources"
    ),
    vendor=_set(
        "vendor|internal|us|we|our team|in-house|provider|supplier|internal team|delivery team"
    ),
    vendor_teams=_set(
        "success|support|service|services|care|experience|engagement|advocacy|onboarding"
        "|education|enablement|operations|ops|solutions|marketing|partner|relations"
        "|engineering|engineer|implementation|officer|delivery"
    ),
    both=_set(
        "both|all|everyone|joint|shared|both sides|both parties|both teams|all parties|jointly"
    ),
    third_party=_set(
        "third party|third-party|3rd party|3rd-party|partner|partners|reseller|resellers|integrator"
        "|system integrator|systems integrator|agency|contractor|subcontractor|consultancy"
        "|implementation partner|external consultant|idp vendor|distributor|carrier|external"
        "|auditor|external vendor|legacy vendor|payroll provider|hosting provider"
    ),
    heads=_set(
        "manager|managers|engineer|engineers|lead|leads|leader|director|directors|executive"
        "|executives|specialist|specialists|consultant|consultants|architect|architects"
        "|coordinator|administrator|administrators|admin|admins|representative|rep|reps|officer|owner|owners"
        "|sponsor|champion|analyst|analysts|developer|developers|dev|devs|trainer|trainers"
        "|crew|crews|instructor|contact|stakeholder|stakeholders|team|teams|head|president|vp|expert|experts"
        "|advisor|adviser|technician|operator|designer|scientist|counsel|controller|agent|agents"
        "|associate|strategist|facilitator|planner|supervisor|user|users|pm|csm|ae|se|tam|sme|smes|it"
        "|department|dept|desk|group|squad|buyer|accountant|recruiter|staff|partner|liaison|dba|poc"
    ),
    departments=_set(
        "sales|support|engineering|product|finance|billing|legal|marketing|ops|operations"
        "|security|compliance|procurement|onboarding|implementation|success|services"
        "|professional services|customer success|customer support|client services|client success"
        "|customer care|customer service|customer experience|training|enablement|devops|infrastructure|data|platform|development"
        "|accounting|quality|qa|cs|it|hr|account management|solutions|technical support|revops|rd|r&d|infosec|tech|tech support|helpdesk|service desk"
    ),
    ranks=_set(
        "vp|svp|evp|director|head|manager|lead|vice president|senior director|senior manager|chief"
    ),
    joins_all=_set("and|with|plus"),
    joins_any=_set("or|and/or"),
    owner_labels=_set(
        "owner|owners|owned by|responsible|responsible party|responsibility|assignee|assignees|assigned to|assigned"
        "|who|dri|accountable|resp|lead by|led by|owner(s)|task owner|done by|by|person|role|doer|ownership|driver|actor"
    ),
    prepositions=_set(
        "with|to|from|for|via|on|at|about|of|the|a|an|in|into|and|or|your|our|their|per|as|than"
    ),
)

GERMAN = RoleWords(
    customer=_set("kunde|kunden|kundin|auftraggeber|kundenseite|kundenseitig|mandant"),
    customer_people=_set(
        "anwender|endanwender|nutzer|endnutzer|it-abteilung|kunden-it|fachbereich|sponsor|it-leiter|it-leitung"
        "|ansprechpartner|technischer ansprechpartner|key-user|it-administrator|it-admin|geschäftsführung"
    ),
    vendor=_set("anbieter|intern|wir|hersteller|lieferant|auftragnehmer|dienstleister"),
    vendor_teams=_set("betreuung|betreuer|service|erfolg|support|dienst"),
    both=_set("beide|alle|gemeinsam|beide seiten"),
    third_party=_set(
        "drittanbieter|partner|dritte|externer berater|dritter|agentur|integrationspartner"
    ),
    heads=_set(
        "leiter|leiterin|leitung|manager|managerin|berater|beraterin|ingenieur|ingenieurin"
        "|techniker|betreuer|betreuerin|verantwortlicher|verantwortliche|ansprechpartner|administrator|entwickler"
        "|trainer|trainerin|abteilung|vertrieb|verantwortung|spezialist|architekt|koordinator|chef|team|sponsor|direktor|referent"
    ),
    departments=_set(
        "vertrieb|entwicklung|buchhaltung|einkauf|recht|marketing|technik|schulung|kundenservice|kundenbetreuung|support|produkt|qualität|datenschutz"
    ),
    ranks=_set("leiter|direktor"),
    joins_all=_set("und|mit|sowie"),
    joins_any=_set("oder|bzw|bzw.|und/oder"),
    owner_labels=_set(
        "verantwortlich|verantwortliche|verantwortlicher|zuständig|zuständigkeit|wer|besitzer|eigner|bearbeiter|verantwortung|durch"
    ),
    prepositions=_set(
        "mit|an|von|für|über|zu|zum|zur|bei|dem|der|die|das|den|im|in|auf|und|oder|per"
    ),
)

FRENCH = RoleWords(
    customer=_set("client|clients|cliente|acheteur"),
    customer_people=_set(
        "utilisateurs|utilisateur|utilisateurs finaux|dsi|parties prenantes|utilisateurs clés|équipe informatique|sponsor|contact technique|référent technique"
    ),
    vendor=_set("fournisseur|interne|nous|éditeur|prestataire"),
    vendor_teams=_set("succès|service|support|relation"),
    both=_set("tous|les deux|conjoint|ensemble"),
    third_party=_set("tiers|partenaire|intégrateur|sous-traitant|agence|revendeur"),
    heads=_set(
        "responsable|chef|cheffe|directeur|directrice|ingénieur|ingénieure|consultant|consultante|formateur|formatrice|équipe|administrateur|développeur|gestionnaire|chargé|chargée|architecte|technicien|référent|commercial|commerciale|conseiller|conducteur|titulaire"
    ),
    departments=_set(
        "ventes|support|ingénierie|produit|finance|facturation|juridique|marketing|formation|technique|achats|informatique"
    ),
    ranks=_set("directeur|directrice|responsable|vp"),
    joins_all=_set("et|avec"),
    joins_any=_set("ou|et/ou"),
    owner_labels=_set("responsable|propriétaire|assigné à|qui|porteur|pilote|attribué à|par"),
    prepositions=_set(
        "avec|à|au|aux|de|du|des|le|la|les|pour|par|sur|et|ou|chez|un|une|en|dans|via"
    ),
)

SPANISH = RoleWords(
    customer=_set("cliente|clientes|comprador"),
    customer_people=_set(
        "usuarios|usuario|usuarios finales|usuarios clave|interesados|patrocinador|contacto técnico|equipo de ti|ti del cliente"
    ),
    vendor=_set("proveedor|interno|nosotros|vendedor"),
    vendor_teams=_set("éxito|servicio|soporte|atención"),
    both=_set("ambos|todos|conjunto|ambas partes"),
    third_party=_set("tercero|terceros|socio|integrador|agencia|contratista|revendedor"),
    heads=_set(
        "gerente|jefe|jefa|director|directora|ingeniero|ingeniera|consultor|consultora|formador|formadora|equipo|administrador|administradora|desarrollador|responsable|gestor|gestora|arquitecto|técnico|especialista|ejecutivo|ejecutiva|coordinador|líder|asesor|patrocinador"
    ),
    departments=_set(
        "ventas|soporte|ingeniería|producto|finanzas|facturación|legal|marketing|formación|compras|sistemas|implementación"
    ),
    ranks=_set("director|directora|gerente|vp"),
    joins_all=_set("y|e|con"),
    joins_any=_set("o|u|y/o"),
    owner_labels=_set("responsable|propietario|asignado a|quién|dueño|encargado|por"),
    prepositions=_set("con|a|al|de|del|el|la|los|las|para|por|en|y|o|un|una|sobre"),
)

PORTUGUESE = RoleWords(
    customer=_set("cliente|clientes|comprador"),
    customer_people=_set(
        "usuários|usuário|utilizadores|utilizador|usuários finais|usuários-chave|patrocinador|contato técnico|contacto técnico|equipe de ti|equipa de ti|partes interessadas"
    ),
    vendor=_set("fornecedor|interno|nós|vendedor"),
    vendor_teams=_set("sucesso|serviço|suporte|atendimento"),
    both=_set("ambos|todos|conjunto|ambas as partes"),
    third_party=_set("terceiro|terceiros|parceiro|integrador|agência|revendedor"),
    heads=_set(
        "gerente|chefe|diretor|diretora|engenheiro|engenheira|consultor|consultora|formador|instrutor|equipe|equipa|administrador|administradora|desenvolvedor|responsável|gestor|gestora|arquiteto|técnico|especialista|executivo|executiva|coordenador|coordenadora|líder|analista|patrocinador"
    ),
    departments=_set(
        "vendas|suporte|engenharia|produto|finanças|faturamento|jurídico|marketing|treinamento|formação|compras|implantação"
    ),
    ranks=_set("diretor|diretora|gerente|vp"),
    joins_all=_set("e|com"),
    joins_any=_set("ou|e/ou"),
    owner_labels=_set("responsável|proprietário|atribuído a|quem|dono|encarregado|por"),
    prepositions=_set(
        "com|a|ao|à|de|do|da|dos|das|o|os|as|para|por|em|no|na|e|ou|um|uma|sobre"
    ),
)

_BY_LANGUAGE = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
}


@cache
def role_words(language: str) -> RoleWords:
    """Return the words of a language joined with English, which every language borrows titles from."""
    own = _BY_LANGUAGE.get(language, ENGLISH)
    if own is ENGLISH:
        return ENGLISH
    return RoleWords(
        **{f.name: getattr(ENGLISH, f.name) | getattr(own, f.name) for f in fields(RoleWords)}
    )
