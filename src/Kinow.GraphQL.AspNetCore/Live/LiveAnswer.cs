using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What one run of a live operation came to.</summary>
/// <param name="Body">The answer as JSON.</param>
/// <param name="Kind">What became of the run.</param>
/// <param name="ErrorCode">The code of the first error; <c>null</c> for none.</param>
/// <param name="Dependencies">What it was made of; <c>null</c> where nobody can tell.</param>
internal sealed record LiveAnswer(byte[] Body, ResponseKind Kind, string? ErrorCode, AnswerDependencies? Dependencies)
{
    /// <summary>Whether another run may do better, so that what was answered before stays.</summary>
    public bool IsTransient =>
        ErrorCode is ErrorCodes.InternalServerError or ErrorCodes.Timeout or HttpErrorCodes.ServiceUnavailable or HttpErrorCodes.RateLimited;
}
