namespace Kinow.ClientApi.Core.Screens;

/// <summary>Where something leads.</summary>
/// <param name="Type">What is there.</param>
/// <param name="Id">The product or category; 0 for others.</param>
/// <param name="Text">Name of the screen or page, address, or text to search for; null for none.</param>
public sealed record LinkTarget(LinkTargetType Type, long Id = 0, string? Text = null);
