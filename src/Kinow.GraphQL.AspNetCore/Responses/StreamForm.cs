namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>How the answers of a stream are told apart.</summary>
internal sealed class StreamForm
{
    private const string Boundary = "\r\n---";
    private const string PartHeader = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";

    /// <summary>
    /// Server-sent events: <c>next</c> with an answer, <c>complete</c> at the end, comments in between to keep the way open.
    /// </summary>
    public static StreamForm Events { get; } = new()
    {
        ContentType = "text/event-stream; charset=utf-8",
        Start = ":\n\n",
        KeepAlive = ":\n\n",
        BeforeAnswer = "event: next\ndata: ",
        AfterAnswer = "\n\n",
        Complete = "event: complete\ndata:\n\n",
        Leave = "retry: {0}\n\n",
    };

    /// <summary>
    /// Parts of a body (RFC 2046), one for each answer, as tools read them that know no events. An answer is followed by its boundary at
    /// once, since they wait for it; an empty object keeps the way open. What ends without the last boundary is to be asked for again.
    /// </summary>
    public static StreamForm Parts { get; } = new()
    {
        ContentType = "multipart/mixed; boundary=\"-\"",
        Start = Boundary,
        KeepAlive = PartHeader + "{}" + Boundary,
        BeforeAnswer = PartHeader,
        AfterAnswer = Boundary,
        Complete = "--\r\n",
        Leave = "",
        RefusesInJson = true,
    };

    /// <summary>The type of the response.</summary>
    public required string ContentType { get; init; }

    /// <summary>What comes before the first answer.</summary>
    public required string Start { get; init; }

    /// <summary>What is sent while there is nothing to say.</summary>
    public required string KeepAlive { get; init; }

    /// <summary>What comes before the JSON of an answer.</summary>
    public required string BeforeAnswer { get; init; }

    /// <summary>What comes after it.</summary>
    public required string AfterAnswer { get; init; }

    /// <summary>What says that no answer will follow.</summary>
    public required string Complete { get; init; }

    /// <summary>What asks the client to come back, with the milliseconds after which as <c>{0}</c>.</summary>
    public required string Leave { get; init; }

    /// <summary>Whether an operation that cannot begin is answered as JSON: its clients tell by the type whether it did.</summary>
    public bool RefusesInJson { get; init; }

    /// <summary>The form of a media type; <c>null</c> when there is none.</summary>
    public static StreamForm? Find(ReadOnlySpan<char> mediaType) =>
        mediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase) ? Events
        : mediaType.Equals("multipart/mixed", StringComparison.OrdinalIgnoreCase) ? Parts
        : null;
}
