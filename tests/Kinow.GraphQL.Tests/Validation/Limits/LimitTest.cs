using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Limits;

namespace Kinow.GraphQL.Tests.Validation.Limits;

/// <summary>What the tests of single limits share.</summary>
public abstract class LimitTest
{
    protected static void Accepts(DocumentLimits limits, string document) => Assert.Empty(Errors(limits, document));

    /// <summary>Asserts the errors, each as code, location and message.</summary>
    protected static void Refuses(DocumentLimits limits, string document, params string[] expected) =>
        Assert.Equal(expected, Errors(limits, document));

    protected static string[] Errors(DocumentLimits limits, string document) =>
    [
        .. new DocumentLimitChecker(limits)
            .Check(Parser.Parse(document))
            .Select(e => $"{e.Code} {e.Location.Line}:{e.Location.Column} {e.Message}"),
    ];
}
