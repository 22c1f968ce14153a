namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// What stands for a segment of callers in the addresses of shared answers: equal for all who get the same answers, and nothing that a
/// caller can make.
/// </summary>
/// <param name="Value">The value of <see cref="GraphQLHttpOptions.SegmentParameter"/>, of letters, digits and <c>-._~</c>.</param>
/// <param name="Expires">From when on the application refuses it.</param>
public sealed record SegmentToken(string Value, DateTimeOffset Expires);
