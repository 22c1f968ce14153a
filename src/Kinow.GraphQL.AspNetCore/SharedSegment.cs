namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// The segment of callers that the address of a shared answer names, among the features of each request for one. Where there is a value,
/// the application makes the request's context of it alone, and refuses what is none of its tokens. Where there is none, nobody gets an
/// answer yet: the caller's own segment is asked for (<see cref="HttpRequestContext.SegmentToken"/>), and the caller sent to its address.
/// </summary>
/// <param name="Value">The value of <see cref="GraphQLHttpOptions.SegmentParameter"/> as it was sent; null where the address names
/// none.</param>
public sealed record SharedSegment(string? Value);
