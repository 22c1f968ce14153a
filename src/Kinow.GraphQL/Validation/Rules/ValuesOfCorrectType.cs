using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>
/// Literals fit the types expected of them; input objects are complete and have known fields (specification sections 5.6.1,
/// 5.6.2 and 5.6.4).
/// </summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : ValidationRule(context)
{
    private ValueNode? refused;

    protected override string Name => nameof(ValuesOfCorrectType);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterValue.Add(Check);
        on.LeaveValue.Add(value =>
        {
            if (value == refused) refused = null;
        });
        on.EnterObjectField.Add(CheckField);
    }

    private void Check(ValueNode value)
    {
        if (refused is not null) return;
        switch (value)
        {
            case ListValueNode when Types.ParentInputType?.Nullable is not ListType:
                CheckLeaf(value);
                refused = value;
                break;
            case ObjectValueNode when Types.InputType?.Named is not InputObjectType:
                CheckLeaf(value);
                refused = value;
                break;
            case ObjectValueNode fields:
                CheckObject(fields, (InputObjectType)Types.InputType!.Named);
                break;
            case NullValueNode:
                if (Types.InputType is { IsNonNull: true } required) ReportUnexpected(value, required);
                break;
            case VariableNode or ListValueNode:
                break;
            default:
                CheckLeaf(value);
                break;
        }
    }

    private void CheckObject(ObjectValueNode value, InputObjectType type)
    {
        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            given[field.Name.Value] = field.Value;
        }

        foreach (var field in type.Fields)
        {
            if (!field.IsRequired || given.ContainsKey(field.Name)) continue;
            Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value);
        }

        if (!type.IsOneOf) return;
        if (given.Count != 1) Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", value);
        else if (given.First() is { Value: NullValueNode, Key: var key }) Report($"Field \"{type.Name}.{key}\" must be non-null.", value);
    }

    private void CheckField(ObjectFieldNode field)
    {
        if (refused is not null || Types.InputType is not null || Types.ParentInputType?.Named is not InputObjectType type) return;
        var suggestion = Context.Suggest(field.Name.Value, type.Fields.Select(f => f.Name));
        Report($"Field \"{field.Name.Value}\" is not defined by type \"{type.Name}\".{suggestion}", field);
    }

    private void CheckLeaf(ValueNode value)
    {
        if (Types.InputType is not { } expected) return;
        switch (expected.Named)
        {
            case ScalarType scalar:
                CheckScalar(value, scalar);
                break;
            case EnumType type:
                CheckEnum(value, type);
                break;
            default:
                ReportUnexpected(value, expected);
                break;
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        var text = Printer.Print(value);
        if (value is not EnumValueNode name)
        {
            Report($"Enum \"{type.Name}\" cannot represent non-enum value: {text}.{Suggestion()}", value);
        }
        else if (type.FindValue(name.Value) is null)
        {
            Report($"Value \"{text}\" does not exist in \"{type.Name}\" enum.{Suggestion()}", value);
        }

        string Suggestion() => Context.Suggest(text, type.Values.Select(v => v.Name), "the enum value");
    }

    private void CheckScalar(ValueNode value, ScalarType scalar)
    {
        // Custom scalars can only be checked once the variables inside a literal have values.
        if (scalar.Name is not ("Int" or "Float" or "String" or "Boolean" or "ID") && value.HasVariables) return;
        try
        {
            scalar.Coercion.ParseLiteral(value);
        }
        catch (InputCoercionException refusal)
        {
            Report(refusal.Message, value);
        }
    }

    private void ReportUnexpected(ValueNode value, GraphQLType expected) =>
        Report($"Expected value of type \"{expected}\", found {Printer.Print(value)}.", value);
}
