using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation;

namespace Kinow.GraphQL.Tests.Validation;

/// <summary>What the tests of single rules share. Errors of other rules are left out.</summary>
/// <param name="rule">The name of the rule.</param>
public abstract class RuleTest(string rule)
{
    /// <summary>Asserts that the rule accepts a document.</summary>
    protected void Accepts(string document, Schema? schema = null) => Assert.Empty(Errors(document, schema));

    /// <summary>
    /// Asserts what the rule reports, each error as its locations (<c>line:column</c>, joined by blanks), a blank, and its message.
    /// </summary>
    protected void Reports(string document, params string[] expected) => Assert.Equal(expected, Errors(document, schema: null));

    protected IEnumerable<string> Errors(string document, Schema? schema, ValidationOptions? options = null) =>
        new DocumentValidator(schema ?? CinemaSchema.Schema, options)
            .Validate(Parser.Parse(document))
            .Where(e => e.Rule == rule)
            .Select(e => $"{string.Join(' ', e.Locations.Select(l => $"{l.Line}:{l.Column}"))} {e.Message}");
}
