using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by an operation (specification section 5.5.1.4).</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(NoUnusedFragments);

    public override void Subscribe(RuleListeners on) => on.LeaveDocument.Add(Check);

    private void Check(DocumentNode document)
    {
        var used = Context.Fragments.ReferencedBy(document.Definitions.OfType<OperationDefinitionNode>())
            .Select(f => f.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!used.Contains(fragment.Name.Value)) Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
        }
    }
}
