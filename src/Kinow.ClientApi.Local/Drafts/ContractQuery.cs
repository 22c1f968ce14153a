using System.Text;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Drafts;

/// <summary>Writes the part of an operation that the contract can answer, without variables and fragments.</summary>
/// <param name="contract">The contract.</param>
/// <param name="variables">The variables of the operation.</param>
/// <param name="isPlain">Whether nothing is asked for but what the operation asks for.</param>
/// <param name="withoutTexts">Whether texts and ids in arguments are left out.</param>
internal sealed class ContractQuery(Schema contract, VariableValues variables, bool isPlain = false, bool withoutTexts = false)
{
    /// <summary>Under what the type of each object is asked for.</summary>
    public const string TypeAlias = "draft_type";

    /// <summary>Under what the id of each object that has one is asked for.</summary>
    public const string IdAlias = "draft_id";

    private readonly StringBuilder text = new(512);

    /// <summary>Adds text as it is.</summary>
    public ContractQuery Add(string literal)
    {
        text.Append(literal);
        return this;
    }

    /// <summary>Adds a field with what is selected below it.</summary>
    public ContractQuery Add(FieldPlan plan)
    {
        text.Append(plan.ResponseName).Append(':').Append(plan.Field.Name);
        var known = ((FieldsType)contract.FindType(plan.Owner.Name)!).FindField(plan.Field.Name)!;
        var given = plan.Nodes[0].Arguments
            .Where(argument => known.FindArgument(argument.Name.Value) is not null)
            .Select(argument => (argument.Name.Value, Literal: Literal(argument.Value, known.FindArgument(argument.Name.Value)!.Type)))
            .Where(static argument => argument.Literal is not null).ToArray();
        if (given.Length > 0) text.Append('(').AppendJoin(' ', given.Select(static one => $"{one.Value}:{one.Literal}")).Append(')');
        return AddSelection(plan);
    }

    /// <summary>Adds what is selected below a field, in braces; nothing for a leaf.</summary>
    public ContractQuery AddSelection(FieldPlan plan)
    {
        if (plan.Field.Type.Named is not CompositeType type) return Add(" ");
        text.Append('{');
        if (!isPlain) text.Append(TypeAlias).Append(":__typename ");
        foreach (var selection in plan.Selections)
        {
            if (contract.FindType(selection.Type.Name) is not ObjectType known) continue;
            if (type is not ObjectType) text.Append("... on ").Append(known.Name).Append('{');
            if (!isPlain && DraftTypes.IdOf(known) is not null) text.Append(IdAlias).Append(":id ");
            foreach (var field in selection.Fields)
            {
                if (field.Index >= 0 && known.FindField(field.Field.Name) is not null) Add(field);
            }

            if (type is not ObjectType) text.Append(isPlain ? "}" : TypeAlias + ":__typename}");
        }

        return Add("} ");
    }

    public override string ToString() => text.ToString();

    /// <summary>The text in UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(text.ToString());

    private string? Literal(Kinow.GraphQL.Language.ValueNode value, GraphQLType type) =>
        new ContractLiteral(contract, variables, withoutTexts).Of(value, type);
}
