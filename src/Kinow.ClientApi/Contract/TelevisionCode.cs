namespace Kinow.ClientApi.Contract;

/// <summary>A code for a television to show.</summary>
/// <param name="Code">The code as it is shown.</param>
/// <param name="Secret">What it asks with.</param>
/// <param name="Url">Address of the site with the code; null when there is no site.</param>
/// <param name="ExpiresIn">How long both are good, in seconds.</param>
/// <param name="Interval">Seconds between two questions.</param>
internal sealed record TelevisionCode(string Code, string Secret, string? Url, int ExpiresIn, int Interval);
