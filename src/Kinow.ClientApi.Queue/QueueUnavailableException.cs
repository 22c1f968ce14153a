using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Queue;

/// <summary>The queue service did not answer, or only with errors that pass, until the deadline.</summary>
public sealed class QueueUnavailableException : StoreUnavailableException
{
    internal QueueUnavailableException(string message, Exception? innerException, bool isUncertain)
        : base(message, innerException) => IsUncertain = isUncertain;
}
