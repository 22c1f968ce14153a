namespace Kinow.ClientApi.Core.Settings;

/// <summary>What a platform allows with the profiles of accounts.</summary>
public sealed record ProfileSettings
{
    /// <summary>Most profiles of an account, its first one included, 1 to 10.</summary>
    public int Limit { get; init; } = 5;
}
