using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation;
using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

/// <summary>The query that tools send to learn a schema must pass all limits and rules.</summary>
public sealed class StandardIntrospectionTests
{
    [Fact]
    public void Tools_can_learn_the_schema()
    {
        var reference = "name kind";
        for (var level = 0; level < 9; level++)
        {
            reference = $"kind name ofType {{ {reference} }}";
        }

        var document = Parser.Parse(
            $$"""
            query IntrospectionQuery {
              __schema {
                description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { {{reference}} }
            """,
            ParserOptions.Default with { MaxTokens = new DocumentLimits().MaxTokens });

        Assert.Empty(new DocumentLimitChecker(new DocumentLimits()).Check(document));
        Assert.Empty(new DocumentValidator(CinemaSchema.Schema).Validate(document));
    }
}
