"""What is issued and shown: test cases in one shape, whether they come from YAML specifications or from cases/*.json.

A path is a tuple of names and indices. A marked tree is what the Python library issues from: SDObj around a name or an
element that is to be concealed.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

from sd_jwt.common import SDObj
from sd_jwt.utils.yaml_specification import load_yaml_specification, remove_sdobj_wrappers
from sd_jwt.utils.demo_utils import load_yaml_settings

ISSUED = 1683000000
EXPIRES = 1883000000


@dataclass
class Case:
    name: str
    marked: dict
    selection: object  # as the Python holder wants it: true, false, or the same shape inside
    algorithm: str = "ES256"
    key_binding: bool = False
    decoys: bool = False
    header: dict = field(default_factory=dict)
    issuer_keys: list = field(default_factory=list)  # private JWKs of a settings.yml; empty: keys of this run
    holder_key: dict | None = None
    audience: str = "https://employer.example"
    nonce: str = "n-0S6_WzA2Mj"
    expected: dict | None = None  # as the case itself states it, without the claims that the runner adds
    added: dict = field(default_factory=dict)  # those claims
    choice: list | None = None  # the paths to disclose as the case states them, ancestors left out

    def __post_init__(self):
        self.claims = remove_sdobj_wrappers(self.marked)
        self.concealed = list(concealed_paths(self.marked))
        self.disclosed = set(selected_paths(self.marked, self.selection))
        for path in self.disclosed:
            for ancestor in ancestors(path):
                assert ancestor not in self.concealed or ancestor in self.disclosed, f"{self.name}: {path} floats"
        if self.choice is None:
            inner = {ancestor for path in self.disclosed for ancestor in ancestors(path)}
            self.choice = sorted((path for path in self.disclosed if path not in inner), key=str)
        self.shown = pruned(self.marked, self.disclosed)
        if self.expected is not None:
            stated = {**self.added, **self.expected}
            difference = first_difference(stated, self.shown)
            assert difference is None, f"{self.name}: the case expects something else at {difference}"


def ancestors(path):
    return [path[:length] for length in range(1, len(path))]


def parts(node):
    """The members or elements of a marked node: (component, whether concealed, value)."""
    if isinstance(node, dict):
        for name, value in node.items():
            concealed = isinstance(name, SDObj)
            yield (name.value if concealed else name), concealed, value
    elif isinstance(node, list):
        for index, value in enumerate(node):
            concealed = isinstance(value, SDObj)
            yield index, concealed, (value.value if concealed else value)


def concealed_paths(node, at=()):
    for component, concealed, value in parts(node):
        if concealed:
            yield (*at, component)
        yield from concealed_paths(value, (*at, component))


def selected_paths(node, selection, at=()):
    """The concealed paths that the Python holder discloses for a selection."""
    for component, concealed, value in parts(node):
        if isinstance(node, dict):
            inner = selection.get(component) if isinstance(selection, dict) else None
            chosen = bool(inner)
        else:
            inner = selection[component] if isinstance(selection, list) and component < len(selection) else None
            chosen = inner is not None and inner is not False
        if concealed and chosen:
            yield (*at, component)
        if not concealed or chosen:
            yield from selected_paths(value, inner, (*at, component))


def pruned(node, disclosed, at=()):
    """The processed payload when exactly these concealed paths are disclosed."""
    kept = [
        (component, pruned(value, disclosed, (*at, component)))
        for component, concealed, value in parts(node)
        if not concealed or (*at, component) in disclosed
    ]
    if isinstance(node, dict):
        return dict(kept)
    if isinstance(node, list):
        return [value for _, value in kept]
    return node


def first_difference(one, other, at=""):
    """Where two JSON values differ: types are strict (true is not 1, 1 is not 1.0), order counts in arrays only."""
    if type(one) is not type(other):
        return at or "/"
    if isinstance(one, dict):
        for name in sorted(one.keys() | other.keys()):
            inner = f"{at}/{name}"
            if name not in one or name not in other:
                return inner
            if (difference := first_difference(one[name], other[name], inner)) is not None:
                return difference
        return None
    if isinstance(one, list):
        for index, (left, right) in enumerate(zip(one, other)):
            if (difference := first_difference(left, right, f"{at}/{index}")) is not None:
                return difference
        return None if len(one) == len(other) else f"{at}/{min(len(one), len(other))}"
    return None if one == other else at or "/"


# Cases of our own: {"claims", "conceal": [PATH], "disclose": [PATH], "expect"} and perhaps "algorithm", "decoys",
# "key_binding". "disclose" names what is wanted; what hides it is disclosed with it.


def own_cases(folder):
    for file in sorted(Path(folder).glob("*.json")):
        case = json.loads(file.read_text(encoding="utf-8"))
        conceal = {tuple(path) for path in case["conceal"]}
        choice = [tuple(path) for path in case["disclose"]]
        wanted = {step for path in choice for step in [*ancestors(path), path]} & conceal
        assert conceal >= set(choice), f"{file}: discloses what is not concealed"
        yield Case(
            name=f"own/{file.stem}",
            marked=mark(case["claims"], conceal),
            selection=selection_for(case["claims"], conceal, wanted),
            algorithm=case.get("algorithm", "ES256"),
            key_binding=case.get("key_binding", False),
            decoys=case.get("decoys", False),
            expected=case["expect"],
            choice=choice,
        )


def mark(value, conceal, at=()):
    if isinstance(value, dict):
        return {
            SDObj(name) if (*at, name) in conceal else name: mark(inner, conceal, (*at, name))
            for name, inner in value.items()
        }
    if isinstance(value, list):
        inner = [mark(element, conceal, (*at, index)) for index, element in enumerate(value)]
        return [SDObj(element) if (*at, index) in conceal else element for index, element in enumerate(inner)]
    return value


def selection_for(value, conceal, wanted, at=()):
    """What makes the Python holder disclose exactly these paths."""
    if isinstance(value, dict):
        names = [name for name in value if (*at, name) in wanted or (*at, name) not in conceal]
        inner = {name: selection_for(value[name], conceal, wanted, (*at, name)) for name in names}
        selection = {name: choice for name, choice in inner.items() if choice}
    elif isinstance(value, list):
        selection = [
            selection_for(element, conceal, wanted, (*at, index))
            if (*at, index) in wanted or (*at, index) not in conceal
            else None
            for index, element in enumerate(value)
        ]
        selection = selection if any(selection) else []
    else:
        selection = None
    return selection or (True if at in wanted else None if at else {})


# Cases of others: YAML specifications with a settings.yml beside them.


def specified_cases(label, folder):
    for file in sorted(Path(folder).glob("*/specification.yml")):
        specification = load_yaml_specification(file)
        settings = load_yaml_settings(Path(folder) / "settings.yml")
        settings.update(specification.get("settings_override", {}))
        added = {}
        if specification.get("include_default_claims", True):
            added = {"iss": settings["identifiers"]["issuer"], "iat": ISSUED, "exp": EXPIRES}
        yield Case(
            name=f"{label}/{file.parent.name}",
            marked={**added, **specification["user_claims"]},
            selection=specification["holder_disclosed_claims"],
            key_binding=specification.get("key_binding", False),
            decoys=specification.get("add_decoy_claims", False),
            header=specification.get("extra_header_parameters", {}),
            issuer_keys=settings["key_settings"]["issuer_keys"],
            holder_key=settings["key_settings"]["holder_key"],
            audience=settings["identifiers"]["verifier"],
            nonce=settings["key_binding_nonce"],
            expected=specification.get("expect_verified_user_claims"),
            added=added,
        )
