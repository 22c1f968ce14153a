using Kinow.GraphQL.AspNetCore.Answers;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>What an operation asks for, once it may.</summary>
/// <param name="Planned">What runs.</param>
/// <param name="Caller">For whom.</param>
/// <param name="Key">What it has in common with those of other callers; <c>null</c> where the answer is for the caller alone.</param>
/// <param name="Segment">The segment of the caller; <c>null</c> without a key.</param>
/// <param name="Settings">How it wants to be answered again; <c>null</c> for once.</param>
internal sealed record LiveRequest(PlannedRequest Planned, LiveCaller Caller, AnswerKey? Key, object? Segment, LiveSettings? Settings);
