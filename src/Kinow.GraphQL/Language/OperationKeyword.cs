namespace Kinow.GraphQL.Language;

/// <summary>The keywords of operations.</summary>
public static class OperationKeyword
{
    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    public static string Of(OperationKind operation) => operation switch
    {
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => "query",
    };
}
