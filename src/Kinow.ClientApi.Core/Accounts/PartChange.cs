namespace Kinow.ClientApi.Core.Accounts;

/// <summary>When a command last set a part of an account.</summary>
/// <param name="Part">The part, such as <c>bookmark:7</c> or <c>firstname</c>.</param>
/// <param name="Instant">When the command was decided.</param>
public sealed record PartChange(string Part, DateTimeOffset Instant);
