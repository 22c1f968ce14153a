namespace Kinow.ClientApi.Core.Availability;

/// <summary>Something that a read or a write needs is out of reach for now. Nothing was done; trying again later may help.</summary>
public class StoreUnavailableException : Exception
{
    /// <summary>A store is out of reach.</summary>
    public StoreUnavailableException()
    {
    }

    /// <summary>A store is out of reach.</summary>
    /// <param name="message">What is out of reach, without addresses or secrets.</param>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>A store is out of reach.</summary>
    /// <param name="message">What is out of reach, without addresses or secrets.</param>
    /// <param name="innerException">Why.</param>
    public StoreUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>After what time trying again makes sense.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);
}
