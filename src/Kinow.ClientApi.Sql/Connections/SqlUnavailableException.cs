using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Sql.Connections;

/// <summary>The database cannot be reached, is overloaded, or did not answer in time. The same call may succeed later.</summary>
/// <param name="message">What happened, without addresses or secrets.</param>
/// <param name="innerException">What the provider said.</param>
public sealed class SqlUnavailableException(string message, Exception? innerException = null)
    : StoreUnavailableException(message, innerException);
