namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Nothing can be made for a segment by one of its callers without their credentials.</summary>
internal sealed class SegmentMismatchException : InvalidOperationException;
