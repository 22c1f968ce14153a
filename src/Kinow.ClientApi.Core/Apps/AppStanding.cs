using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Apps;

/// <summary>How a build stands.</summary>
/// <param name="Status">Whether it can be used.</param>
/// <param name="Message">What its user is told.</param>
/// <param name="RetryAfter">Seconds after which asking again is worth it; null for not known.</param>
public readonly record struct AppStanding(AppStatus Status, LocalizedText Message, int? RetryAfter);
