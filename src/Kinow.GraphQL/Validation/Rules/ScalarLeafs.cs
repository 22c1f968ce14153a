using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Scalars and enums have no selections, all other types have some (specification section 5.3.3).</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(ScalarLeafs);

    public override void Subscribe(RuleListeners on) => on.EnterField.Add(Check);

    private void Check(FieldNode field)
    {
        if (Types.Type is not { } type) return;
        var name = field.Name.Value;
        if (type.Named.IsLeaf)
        {
            if (field.SelectionSet is not { } extra) return;
            Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", extra);
        }
        else if (field.SelectionSet is not { } set)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", field);
        }
        else if (set.Selections.IsEmpty)
        {
            Report($"Field \"{name}\" of type \"{type}\" must have at least one field selected.", field);
        }
    }
}
