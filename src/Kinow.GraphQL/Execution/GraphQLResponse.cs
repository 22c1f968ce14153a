using System.Collections.Immutable;
using Kinow.GraphQL.Planning;

namespace Kinow.GraphQL.Execution;

/// <summary>A response as UTF-8 JSON on pooled memory. Dispose it when the bytes have been sent.</summary>
public sealed class GraphQLResponse : IDisposable
{
    private readonly RequestState state;
    private readonly RequestStatePool pool;
    private bool isRented;

    internal GraphQLResponse(RequestState state, RequestStatePool pool)
    {
        this.state = state;
        this.pool = pool;
    }

    /// <summary>The response. Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body => state.Writer.Written;

    /// <summary>What became of the request.</summary>
    public ResponseKind Kind { get; private set; }

    /// <summary>How long and for whom the response may be kept. Nothing with errors may be kept.</summary>
    public CachePolicy CachePolicy { get; private set; }

    /// <summary>What the operation costs; 0 when it was rejected before that was known.</summary>
    public double Cost { get; internal set; }

    /// <summary>The code of the first error; <c>null</c> when there is none.</summary>
    public string? ErrorCode { get; private set; }

    /// <summary>Seconds to wait before another try, as the first error says; <c>null</c> when it says nothing of it.</summary>
    public int? RetryAfter { get; private set; }

    /// <summary>
    /// The errors that were met while the operation ran. Valid until <see cref="Dispose"/>; those of a rejected request are not among them.
    /// </summary>
    public IReadOnlyList<GraphQLError> Errors => state.Writer.Errors;

    internal RequestState State => state;

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (isRented)
        {
            isRented = false;
            state.Release();
            pool.Return(this);
        }
    }

    internal void Rent() => (isRented, Cost) = (true, 0);

    internal GraphQLResponse Complete(bool hasData, CachePolicy policy)
    {
        var errors = state.Writer.Errors;
        Kind = errors.Count == 0 ? ResponseKind.Success : hasData ? ResponseKind.Partial : ResponseKind.Failed;
        CachePolicy = errors.Count == 0 ? policy : CachePolicy.None;
        (ErrorCode, RetryAfter) = errors.Count == 0 ? (null, null) : (errors[0].Code, errors[0].RetryAfter);
        state.Writer.Close();
        return this;
    }

    internal GraphQLResponse Reject(ImmutableArray<GraphQLError> errors)
    {
        Kind = ResponseKind.Rejected;
        CachePolicy = CachePolicy.None;
        (ErrorCode, RetryAfter) = (errors[0].Code, errors[0].RetryAfter);
        state.Writer.Reject(errors);
        return this;
    }
}
