namespace Kinow.Bench.Prepared;

internal sealed class PreparedAnswers
{
    private readonly byte[] home;
    private readonly byte[] product;

    private PreparedAnswers(byte[] home, byte[] product) => (this.home, this.product) = (home, product);

    public static async Task<PreparedAnswers> ReadAsync(string folder) => new(
        await File.ReadAllBytesAsync(Path.Combine(folder, "home.json")),
        await File.ReadAllBytesAsync(Path.Combine(folder, "product.json")));

    public Task SendAsync(HttpContext context)
    {
        var answer = context.Request.Path.Value == "/home" ? home : product;
        var response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = answer.Length;
        return response.BodyWriter.WriteAsync(answer).AsTask();
    }
}
