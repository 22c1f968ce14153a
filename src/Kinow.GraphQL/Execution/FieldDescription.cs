using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Execution;

/// <summary>Descriptions of fields with the directives that hold for them: who may ask, how long it may be kept, what it costs.</summary>
internal static class FieldDescription
{
    /// <summary>The description, then a line for each directive; <c>null</c> where there is neither.</summary>
    public static string? WithDirectives(OutputField field)
    {
        var lines = FieldDirectives.Of(field).Select(static directive => $"`{Printer.Print(directive)}`");
        string[] all = [.. field.Description is { } text ? [text] : Array.Empty<string>(), .. lines];
        return all.Length > 0 ? string.Join("\n\n", all) : null;
    }
}
