namespace Kinow.ClientApi.Local.Front;

/// <summary>Somewhere to go from the first page.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">What is there.</param>
internal sealed record FrontLink(string Path, string Name, string Text);
