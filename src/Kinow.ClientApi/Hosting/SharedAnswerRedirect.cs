using Kinow.GraphQL.AspNetCore;
using Kinow.Lambda.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Kinow.ClientApi.Hosting;

/// <summary>Sends who asks for a shared answer to the entry of the cacheable route when the host has to answer in our place.</summary>
internal sealed class SharedAnswerRedirect : IFailureRedirect
{
    public string? LocationOf(IFeatureCollection request) => request.Get<SharedAnswerFallback>()?.Location;
}
