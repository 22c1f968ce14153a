namespace Kinow.GraphQL.AspNetCore;

/// <summary>
/// The segment of callers that the address of a shared answer names, among the features of its request; absent where the address names none.
/// It is what the caller sent: an application that believes it has to check it.
/// </summary>
/// <param name="Value">The value of <see cref="GraphQLHttpOptions.SegmentParameter"/>, never empty.</param>
public sealed record SharedSegment(string Value);
