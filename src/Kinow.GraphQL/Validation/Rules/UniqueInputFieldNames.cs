using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>A field of an input object is given once (specification section 5.6.3).</summary>
internal sealed class UniqueInputFieldNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Stack<Dictionary<string, NameNode>> open = new();

    protected override string Name => nameof(UniqueInputFieldNames);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterValue.Add(value =>
        {
            if (value is ObjectValueNode) open.Push(new(StringComparer.Ordinal));
        });
        on.LeaveValue.Add(value =>
        {
            if (value is ObjectValueNode) open.Pop();
        });
        on.EnterObjectField.Add(Check);
    }

    private void Check(ObjectFieldNode field)
    {
        var known = open.Peek();
        if (known.TryAdd(field.Name.Value, field.Name)) return;
        Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
    }
}
