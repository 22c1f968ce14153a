using System.Text.Json.Nodes;

namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>Something in a guide that can be run.</summary>
/// <param name="Language">How: <c>graphql</c>, <c>bash</c>, <c>js</c>, <c>python</c> or <c>java</c>.</param>
/// <param name="Text">What.</param>
/// <param name="Line">Its first line in the guide, from 1.</param>
/// <param name="Options">The comment before it, which readers do not see: <c>as</c>, <c>variables</c>, <c>headers</c>, <c>keep</c>.</param>
internal sealed record GuideBlock(string Language, string Text, int Line, JsonObject Options)
{
    /// <summary>Whether it follows from what is before it in the guide; programs stand for themselves.</summary>
    public bool IsStep => Language is "graphql" or "bash";

    /// <summary>The variables that the guide shows; null when it shows none.</summary>
    public JsonNode? Variables { get; init; }

    /// <summary>Where the answer that the guide shows begins and ends, as indices of lines; null when it shows none.</summary>
    public Range? Answer { get; init; }
}
