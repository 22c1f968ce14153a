using System.Collections.Immutable;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Planning;
using Kinow.GraphQL.Types;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Holds errors of answers against the codes that the contract lists for their fields.</summary>
internal static class FieldErrors
{
    private static readonly ImmutableArray<string> Everywhere =
        [ErrorCodes.Timeout, HttpErrorCodes.ServiceUnavailable, ErrorCodes.InternalServerError];

    /// <summary>The codes that a field lists, in their order.</summary>
    public static ImmutableArray<string> Of(OutputField field)
    {
        var directive = field.Directives.SingleOrDefault(static directive => directive.Name.Value == "errors");
        if (directive is null) return [];
        var codes = Assert.IsType<ListValueNode>(Assert.Single(directive.Arguments).Value);
        return [.. codes.Values.Select(static code => Assert.IsType<EnumValueNode>(code).Value)];
    }

    /// <summary>Fails for an error that its field does not list. Errors of a whole request have no field.</summary>
    public static void Check(JsonElement body, OperationPlan? plan)
    {
        if (plan is null || !body.TryGetProperty("errors", out var errors)) return;
        foreach (var error in errors.EnumerateArray())
        {
            if (!error.TryGetProperty("path", out var path)) continue;
            var names = path.EnumerateArray().Where(static step => step.ValueKind == JsonValueKind.String);
            FieldPlan[] fields = [.. FieldsAt(plan.Root, [.. names.Select(static step => step.GetString()!)])];
            Assert.NotEmpty(fields);
            var code = error.GetProperty("extensions").GetProperty("code").GetString()!;
            Assert.True(
                Everywhere.Contains(code) || fields.Any(field => Lists(field, code)),
                $"{fields[0].Field} answers {code}, which its @errors does not list: {error}");
        }
    }

    private static bool Lists(FieldPlan field, string code) =>
        (code is ErrorCodes.Unauthenticated or "PROFILE_NOT_FOUND" && field.RequiredSession is not null) || Of(field.Field).Contains(code);

    // A path does not tell the type of an object: of an interface, several types may have a field of the name.
    private static IEnumerable<FieldPlan> FieldsAt(SelectionPlan selection, ImmutableArray<string> path)
    {
        if (Array.Find(selection.Fields, field => field.ResponseName == path[0]) is not { } field) return [];
        return path.Length == 1 ? [field] : field.Selections.SelectMany(below => FieldsAt(below, path[1..]));
    }
}
