using System.Net;
using System.Net.Http.Headers;

namespace Kinow.ClientApi.Identities;

/// <summary>What another service answered.</summary>
internal sealed record ProviderAnswer(HttpStatusCode Status, byte[] Body, CacheControlHeaderValue? CacheControl);
