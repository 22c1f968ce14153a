namespace Kinow.ClientApi.Local.Drafts;

/// <summary>A draft cannot be used. The message is one line that says where and why.</summary>
internal sealed class DraftException(string message) : Exception(message);
