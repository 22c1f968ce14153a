namespace Kinow.ClientApi.Search.Gateway.Authentication;

/// <summary>Proves to the search engine who is calling.</summary>
public interface ISearchAuthentication
{
    /// <summary>Adds what proves it to a request that is complete otherwise.</summary>
    /// <param name="request">The request, with its final address and body headers.</param>
    /// <param name="body">The bytes of the body as they are sent, after compression; empty without body.</param>
    /// <param name="cancellationToken">Stops a look-up of credentials.</param>
    ValueTask ApplyAsync(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancellationToken);
}
