using System.Text;
using System.Text.Json.Nodes;
using Kinow.Conformance.Tests.Fakes;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Subject;

/// <summary>What our engine makes of type system definitions, in the shape of the reference's answers.</summary>
internal static class SchemaUnderTest
{
    public static async Task<JsonObject> AnswerAsync(string sdl, string introspectionQuery)
    {
        try
        {
            var schema = SchemaBuilder.Build([Parser.Parse(sdl)]);
            return new()
            {
                ["printed"] = SchemaPrinter.Print(schema),
                ["introspection"] = await IntrospectAsync(schema, introspectionQuery),
            };
        }
        catch (GraphQLSyntaxException error)
        {
            return new() { ["syntax"] = Answers.Error(error.Message, [error.Location]) };
        }
        catch (SchemaException error)
        {
            return new() { ["invalid"] = new JsonArray([.. error.Errors.Select(e => Answers.Error(e.Message, e.Locations))]) };
        }
    }

    private static async Task<JsonNode?> IntrospectAsync(Schema schema, string query)
    {
        var executor = new GraphQLExecutor(schema, new FakeBindings(schema), Unlimited.Options);
        using var response = await executor.ExecuteAsync(
            executor.Prepare(Encoding.UTF8.GetBytes(query)), null, default, new RequestContext());
        return JsonNode.Parse(response.Body.Span)!["data"]!.DeepClone();
    }
}
