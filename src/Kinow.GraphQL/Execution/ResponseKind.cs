namespace Kinow.GraphQL.Execution;

/// <summary>The outcome of a request.</summary>
public enum ResponseKind
{
    /// <summary>Data without errors.</summary>
    Success,

    /// <summary>Data, and errors at some of its fields.</summary>
    Partial,

    /// <summary>Executed, but an error propagated to the root: <c>data</c> is null.</summary>
    Failed,

    /// <summary>Not executed: the document, the operation or the variables were refused. There is no <c>data</c>.</summary>
    Rejected,
}
