namespace Kinow.ClientApi.Local.Recording;

/// <summary>Recorded answers cannot be used. The message is one line that says what to do.</summary>
internal sealed class RecordingException(string message) : Exception(message);
