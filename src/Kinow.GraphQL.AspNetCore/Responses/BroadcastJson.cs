namespace Kinow.GraphQL.AspNetCore.Responses;

/// <summary>How callers are told what is broadcast to their segment.</summary>
internal static class BroadcastJson
{
    /// <summary>Writes it as the next member of an object.</summary>
    public static void Write(JsonBuffer json, BroadcastOffer offer)
    {
        json.Raw(",\"broadcast\":{\"protocol\":"u8);
        json.String(offer.Protocol);
        json.Raw(",\"url\":"u8);
        json.String(offer.Address.AbsoluteUri);
        json.Raw(",\"authorization\":{"u8);
        for (var i = 0; i < offer.Authorization.Length; i++)
        {
            if (i > 0) json.Raw((byte)',');
            json.String(offer.Authorization[i].Key);
            json.Raw((byte)':');
            json.String(offer.Authorization[i].Value);
        }

        json.Raw("},\"repeat\":"u8);
        json.Number((long)offer.Repeat.TotalSeconds);
        json.Raw(",\"channels\":["u8);
        for (var i = 0; i < offer.Channels.Length; i++)
        {
            if (i > 0) json.Raw((byte)',');
            Write(json, offer.Channels[i]);
        }

        json.Raw("]}"u8);
    }

    private static void Write(JsonBuffer json, BroadcastChannel channel)
    {
        json.Raw("{\"channel\":"u8);
        json.String(channel.Name);
        json.Raw(",\"operation\":"u8);
        json.String(channel.Operation);
        json.Raw(",\"variables\":"u8);
        json.Raw(channel.Variables.IsEmpty ? "{}"u8 : channel.Variables.Span);
        json.Raw(",\"url\":"u8);
        json.String(channel.Address);
        json.Raw((byte)'}');
    }
}
