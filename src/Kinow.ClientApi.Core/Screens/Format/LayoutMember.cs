namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>A member of a part of a document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it is.</param>
/// <param name="Line">The line of its name, from 1; 0 where lines mean nothing.</param>
public sealed record LayoutMember(string Name, LayoutNode Value, int Line = 0);
