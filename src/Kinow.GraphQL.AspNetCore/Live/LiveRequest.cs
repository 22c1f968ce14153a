using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What an operation asks for, once it may.</summary>
/// <param name="Planned">What runs.</param>
/// <param name="Caller">For whom.</param>
/// <param name="Key">What it has in common with those of other callers; <c>null</c> where the answer is for the caller alone.</param>
/// <param name="Segment">The segment of the caller; <c>null</c> without a key.</param>
/// <param name="Token">What stands for the segment, so that requests are made of it alone; <c>null</c> where nothing does.</param>
/// <param name="Settings">How it wants to be answered again.</param>
internal sealed record LiveRequest(
    PlannedRequest Planned, LiveCaller Caller, AnswerKey? Key, object? Segment, string? Token, LiveSettings Settings);
