using Kinow.ClientApi.ReadModel.Refreshing;

namespace Kinow.ClientApi.Webhook.Subjects;

/// <summary>An object that a notification names, and what it means for the read model.</summary>
/// <param name="Name">Key in the notification's data.</param>
/// <param name="Subject">What is refreshed.</param>
/// <param name="IsRequired">Whether a notification without it is malformed.</param>
internal sealed record SubjectKey(string Name, RefreshSubject Subject, bool IsRequired = true);
