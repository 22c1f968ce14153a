using System.Collections.Immutable;
using System.Text;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl;

/// <summary>Writes the definitions of one schema.</summary>
internal sealed partial class SchemaWriter(bool appliedDirectives)
{
    private const string Indentation = "  ";

    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void WriteAll(Schema schema)
    {
        WriteSchema(schema);
        foreach (var directive in schema.Directives.Where(d => !BuiltInDefinitions.IsDirective(d.Name)))
        {
            WriteDirective(directive);
        }

        foreach (var type in schema.Types.Where(t => !BuiltInDefinitions.Types.ContainsKey(t.Name)))
        {
            WriteType(type);
        }
    }

    private void WriteSchema(Schema schema)
    {
        var applied = Applied(schema.AppliedDirectives);
        var usual = schema.QueryType.Name == "Query"
            && schema.MutationType is null or { Name: "Mutation" }
            && schema.SubscriptionType is null or { Name: "Subscription" };
        if (usual && schema.Description is null && applied.Length == 0) return;
        WriteDescription(schema.Description);
        text.Append("schema").Append(applied).Append(" {\n");
        foreach (var operation in Enum.GetValues<OperationKind>())
        {
            var type = schema.RootType(operation);
            if (type is not null)
            {
                text.Append(Indentation).Append(OperationKeyword.Of(operation)).Append(": ").Append(type.Name).Append('\n');
            }
        }

        text.Append('}');
    }

    private void WriteDirective(DirectiveType directive)
    {
        Separate();
        WriteDescription(directive.Description);
        text.Append("directive @").Append(directive.Name);
        WriteArguments(directive.Arguments, string.Empty);
        text.Append(directive.IsRepeatable ? " repeatable" : string.Empty).Append(" on ").AppendJoin(" | ", directive.Locations);
    }

    private void Separate()
    {
        if (text.Length > 0) text.Append("\n\n");
    }

    private void WriteDescription(string? description, string indentation = "", bool first = true)
    {
        if (description is null) return;
        text.Append(first ? string.Empty : "\n")
            .Append(indentation)
            .Append(Printer.Print(StringValueNode.ForDescription(description)).Replace("\n", "\n" + indentation, StringComparison.Ordinal))
            .Append('\n');
    }

    private void WriteArguments(ImmutableArray<InputValue> arguments, string indentation)
    {
        if (arguments.IsEmpty) return;
        if (arguments.All(a => string.IsNullOrEmpty(a.Description)))
        {
            text.Append('(').AppendJoin(", ", arguments.Select(Input)).Append(')');
            return;
        }

        text.Append("(\n");
        foreach (var argument in arguments)
        {
            WriteDescription(argument.Description, indentation + Indentation, argument.Index == 0);
            text.Append(indentation).Append(Indentation).Append(Input(argument)).Append('\n');
        }

        text.Append(indentation).Append(')');
    }

    private string Input(InputValue input)
    {
        var value = input.DefaultText is { } literal ? $" = {literal}" : string.Empty;
        return $"{input.Name}: {input.Type}{value}{Deprecated(input.DeprecationReason)}{Applied(input.Directives)}";
    }

    private static string Deprecated(string? reason) => reason switch
    {
        null => string.Empty,
        BuiltInDefinitions.DefaultDeprecationReason => " @deprecated",
        _ => $" @deprecated(reason: {Quoted(reason)})",
    };

    private static string Quoted(string value) => Printer.Print(new StringValueNode(0, 0, value, block: false));

    // Specified directives are printed from the schema's properties.
    private string Applied(ImmutableArray<DirectiveNode> directives) => appliedDirectives
        ? string.Concat(directives.Where(d => !BuiltInDefinitions.IsDirective(d.Name.Value)).Select(d => " " + Printer.Print(d)))
        : string.Empty;
}
