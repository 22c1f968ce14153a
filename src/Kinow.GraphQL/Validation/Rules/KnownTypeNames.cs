using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Every named type exists (specification section 5.5.1.2, and 5.8.2 for variables).</summary>
internal sealed class KnownTypeNames(ValidationContext context) : ValidationRule(context)
{
    private static readonly string[] BuiltIn =
    [
        "String", "Int", "Float", "Boolean", "ID",
        "__Schema", "__Directive", "__DirectiveLocation", "__Type", "__Field", "__InputValue", "__EnumValue", "__TypeKind",
    ];

    private readonly HashSet<string> defined = new(StringComparer.Ordinal);

    protected override string Name => nameof(KnownTypeNames);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterDocument.Add(document => defined.UnionWith(document.Definitions.OfType<TypeDefinitionNode>().Select(d => d.Name.Value)));
        on.EnterNamedType.Add(Check);
    }

    private void Check(NamedTypeNode reference, bool typeSystem)
    {
        var name = reference.Name.Value;
        if (Context.Schema.FindType(name) is not null || defined.Contains(name)) return;
        if (typeSystem && BuiltIn.Contains(name)) return;
        var names = Context.Schema.Types.Select(t => t.Name).Concat(defined);
        Report($"Unknown type \"{name}\".{Context.Suggest(name, typeSystem ? BuiltIn.Concat(names) : names)}", reference);
    }
}
