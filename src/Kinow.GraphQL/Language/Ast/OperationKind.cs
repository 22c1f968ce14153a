namespace Kinow.GraphQL.Language;

/// <summary>The kind of an operation (GraphQL specification 2.4).</summary>
public enum OperationKind
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived request that answers with a stream.</summary>
    Subscription,
}
