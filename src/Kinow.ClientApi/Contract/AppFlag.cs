namespace Kinow.ClientApi.Contract;

/// <summary>A switch of a feature of an app.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Enabled">Whether the feature is on.</param>
internal sealed record AppFlag(string Name, bool Enabled);
