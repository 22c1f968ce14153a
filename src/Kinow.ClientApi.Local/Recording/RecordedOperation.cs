using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Local.Drafts;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Local.Recording;

/// <summary>
/// An operation with its variables, in one form whatever it was sent as: without fragments, variables and what was skipped. What a mutation
/// says in texts and ids is left out: it may be a password, or tell of somebody.
/// </summary>
/// <param name="Name">What people call it: its name, else its first field.</param>
/// <param name="Text">The form.</param>
internal sealed record RecordedOperation(string Name, string Text)
{
    private const int HashLength = 16;

    /// <summary>The file that its answer is kept in.</summary>
    public string FileName => $"{Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..HashLength]}.json";

    /// <summary>The form of what a request asks for.</summary>
    /// <param name="schema">The schema that it is asked of.</param>
    public static RecordedOperation Of(OperationPlan plan, VariableValues variables, Schema schema)
    {
        var isMutation = plan.Operation.Operation == OperationKind.Mutation;
        var text = new ContractQuery(schema, variables, isPlain: true, withoutTexts: isMutation).Add(isMutation ? "mutation{" : "query{");
        foreach (var field in plan.Root.Fields)
        {
            if (field.Index >= 0) text.Add(field);
            else text.Add(field.ResponseName + ":" + field.Field.Name + " ");
        }

        return new(plan.Name ?? plan.Root.Fields[0].Field.Name, text.Add("}").ToString());
    }

    /// <summary>The form of what a request asks for; null when that is not known.</summary>
    public static RecordedOperation? Of(RequestContext context, Schema schema) =>
        context.Plan is { } plan ? Of(plan, context.Variables, schema) : null;
}
