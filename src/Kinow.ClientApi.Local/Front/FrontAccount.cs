using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Front;

/// <summary>A test account.</summary>
/// <param name="Kind">Which of the generated accounts it is.</param>
/// <param name="Email">Its address.</param>
/// <param name="Has">What it has got.</param>
/// <param name="Token">An access token of it; null when none was made.</param>
internal sealed record FrontAccount(AccountKind Kind, string Email, string Has, string? Token);
